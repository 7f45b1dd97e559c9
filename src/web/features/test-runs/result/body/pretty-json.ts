import type { CodeLine, Token, TokenKind } from './code-line.ts';

const indent = '  ';
/** Deeper levels are not set in further: an answer of 60,000 brackets must not become a page of spaces. */
const deepestIndent = 24;

const space = /[ \t\r\n\ufeff]*/y;
const plainRun = /[^\s"{}[\],:]+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit === 0x5c) at += 1;
  }
  return text.length;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function wordKind(word: string): TokenKind {
  if (number.test(word)) return 'number';
  return word === 'true' || word === 'false' || word === 'null' ? 'word' : 'unexpected';
}

/** Writes tokens into lines. */
class Lines {
  #done: CodeLine[] = [];
  #tokens: Token[] = [];
  #isMarked = false;

  add(kind: TokenKind, text: string): void {
    const last = this.#tokens.at(-1);
    if (kind === 'text' && last?.kind === 'text')
      this.#tokens[this.#tokens.length - 1] = { kind, text: last.text + text };
    else this.#tokens.push({ kind, text });
  }

  mark(): void {
    this.#isMarked = true;
  }

  break(depth: number): void {
    this.#end();
    if (depth > 0) this.add('text', indent.repeat(Math.min(depth, deepestIndent)));
  }

  /** The lines that are done and were not taken yet. */
  take(): CodeLine[] {
    const done = this.#done;
    if (done.length > 0) this.#done = [];
    return done;
  }

  finish(): CodeLine[] {
    this.#end();
    return this.take();
  }

  #end(): void {
    if (this.#tokens.length > 0) this.#done.push({ tokens: this.#tokens, isMarked: this.#isMarked });
    this.#tokens = [];
    this.#isMarked = false;
  }
}

/** True where a text begins as an object or a list does (RFC 8259 2). */
export function looksLikeJson(text: string): boolean {
  return /^[ \t\r\n\ufeff]*[{[]/.test(text);
}

/**
 * Sets JSON out in lines, one member each, as far as lines are asked for. It works on the text and not on
 * what a parser would make of it: names that stand twice, long numbers and
 * masks stay as they came, and broken or cut JSON is set out as far as it
 * goes. `isMarked` says which members of the outermost object to mark.
 */
export function* prettyJson(
  text: string,
  isMarked: (key: string) => boolean = () => false,
): Generator<CodeLine, void> {
  const lines = new Lines();
  const open: string[] = [];
  let [at, isKeyNext] = [0, false];

  const enter = (bracket: string, closing: string) => {
    at += 1 + match(space, text, at + 1).length;
    if (text.charAt(at) === closing) {
      lines.add('text', bracket + closing);
      at += 1;
      return;
    }
    open.push(bracket);
    lines.add('text', bracket);
    lines.break(open.length);
    isKeyNext = bracket === '{';
  };
  const leave = (bracket: string) => {
    at += 1;
    const isExpected = open.at(-1) === (bracket === '}' ? '{' : '[');
    if (isExpected) open.pop();
    lines.break(open.length);
    lines.add(isExpected ? 'text' : 'unexpected', bracket);
    isKeyNext = false;
  };
  const string = () => {
    const end = stringEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    if (isKeyNext && open.length === 1 && isMarked(token.slice(1, -1))) lines.mark();
    lines.add(isKeyNext ? 'key' : 'string', token);
  };

  for (at = match(space, text, 0).length; at < text.length; at += match(space, text, at).length) {
    const unit = text.charAt(at);
    if (unit === '{') enter('{', '}');
    else if (unit === '[') enter('[', ']');
    else if (unit === '}' || unit === ']') leave(unit);
    else if (unit === '"') string();
    else if (unit === ':') {
      lines.add('text', ': ');
      at += 1;
      isKeyNext = false;
    } else if (unit === ',') {
      lines.add('text', ',');
      lines.break(open.length);
      at += 1;
      isKeyNext = open.at(-1) === '{';
    } else {
      const run = match(plainRun, text, at) || unit;
      lines.add(wordKind(run), run);
      at += run.length;
    }
    yield* lines.take();
  }
  yield* lines.finish();
}
