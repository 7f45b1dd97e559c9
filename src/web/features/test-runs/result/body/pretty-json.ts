import type { CodeLine, Mark, TokenKind } from './code-line.ts';
import { CodeWriter } from './code-writer.ts';

const space = /[ \t\r\n\ufeff]*/y;
/** A word, or the mask of a secret that stood there without quotes. */
const plainRun = /(?:‹[^‹›]{1,500}›|[^\s"{}[\],:])+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const plainName = /^\S+$/;
/** Members further in are not told from one another. */
const deepestPath = 8;

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
  if (/^‹[^‹›]*›$/.test(word)) return 'string';
  return word === 'true' || word === 'false' || word === 'null' ? 'word' : 'unexpected';
}

/** True where a text begins as an object or a list does (RFC 8259 2). */
export function looksLikeJson(text: string): boolean {
  return /^[ \t\r\n\ufeff]*[{[]/.test(text);
}

/** What lines are marked for. */
export interface JsonMarks {
  /** The mark of a member by its dotted path, such as `data.access_token`; null for most. */
  readonly memberAt: (path: string) => Mark | null;
  /** The mark of the first place where the text is no JSON. */
  readonly unexpected: Mark | null;
}

const noMarks: JsonMarks = { memberAt: () => null, unexpected: null };

/** What stands before the next token; `nothing` at the beginning. */
type Before = 'nothing' | 'open' | 'comma' | 'key' | 'colon' | 'value';

/** What of an open object or list is being read: the name of a member, or the number of a row. */
interface Open {
  readonly bracket: '{' | '[';
  place: string | number;
}

/**
 * Sets JSON out in lines, one member each, as far as lines are asked for. It works on the text and not on
 * what a parser would make of it: names that stand twice, long numbers and
 * masks stay as they came, and broken or cut JSON is set out as far as it
 * goes, with what does not belong where it stands told apart.
 */
export function* prettyJson(text: string, marks: JsonMarks = noMarks): Generator<CodeLine, void> {
  const lines = new CodeWriter();
  const open: Open[] = [];
  let before: Before = 'nothing';
  let [at, isBroken] = [0, false];

  const add = (kind: TokenKind, token: string, fits: boolean) => {
    const isUnexpected = !fits || kind === 'unexpected';
    if (isUnexpected && !isBroken) lines.mark(marks.unexpected);
    isBroken ||= isUnexpected;
    lines.add(isUnexpected ? 'unexpected' : kind, token);
  };
  const inObject = () => open.at(-1)?.bracket === '{';
  const isStart = () => before === 'open' || before === 'comma';
  const takesValue = () =>
    before === 'colon' || (open.length === 0 ? before === 'nothing' : !inObject() && isStart());
  const isClosing = (bracket: string) =>
    open.at(-1)?.bracket === (bracket === '}' ? '{' : '[') && (before === 'open' || before === 'value');

  /** Words that follow one another in broken JSON stay apart. */
  const keepApart = () => {
    if ((before === 'value' || before === 'key') && /\s/.test(text.charAt(at - 1))) lines.add('text', ' ');
  };
  const enter = (bracket: '{' | '[', closing: string) => {
    add('text', bracket, takesValue());
    at += 1 + match(space, text, at + 1).length;
    if (text.charAt(at) === closing) {
      lines.add('text', closing);
      at += 1;
      before = 'value';
      return;
    }
    open.push({ bracket, place: bracket === '{' ? '' : 0 });
    lines.break(open.length);
    before = 'open';
  };
  const leave = (bracket: string) => {
    const fits = isClosing(bracket);
    if (open.at(-1)?.bracket === (bracket === '}' ? '{' : '[')) open.pop();
    lines.break(open.length);
    add('text', bracket, fits);
    at += 1;
    before = 'value';
  };
  const string = () => {
    keepApart();
    const end = stringEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    const last = open.at(-1);
    if (last?.bracket === '{' && isStart()) {
      // Names with white space keep their quotes, as the diagnosis writes them.
      last.place = plainName.test(token.slice(1, -1)) ? token.slice(1, -1) : token;
      if (open.length <= deepestPath) lines.mark(marks.memberAt(open.map(({ place }) => place).join('.')));
      add('key', token, true);
      before = 'key';
    } else {
      add('string', token, takesValue());
      before = 'value';
    }
  };
  const comma = () => {
    add('text', ',', before === 'value' && open.length > 0);
    lines.break(open.length);
    at += 1;
    before = 'comma';
    const last = open.at(-1);
    if (typeof last?.place === 'number') last.place += 1;
  };
  const colon = () => {
    const fits = before === 'key';
    add('text', ':', fits);
    if (fits) lines.add('text', ' ');
    at += 1;
    before = 'colon';
  };
  const word = () => {
    keepApart();
    const run = match(plainRun, text, at) || text.charAt(at);
    const isKey = inObject() && isStart();
    add(wordKind(run), run, isKey ? false : takesValue());
    at += run.length;
    before = isKey ? 'key' : 'value';
  };

  for (at = match(space, text, 0).length; at < text.length; at += match(space, text, at).length) {
    const unit = text.charAt(at);
    if (unit === '{') enter('{', '}');
    else if (unit === '[') enter('[', ']');
    else if (unit === '}' || unit === ']') leave(unit);
    else if (unit === '"') string();
    else if (unit === ':') colon();
    else if (unit === ',') comma();
    else word();
    yield* lines.take();
  }
  yield* lines.finish();
}
