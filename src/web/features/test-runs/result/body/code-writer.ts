import type { CodeLine, Mark, Token, TokenKind } from './code-line.ts';

const indent = '  ';
/** Deeper levels are not set in further: an answer of 60,000 brackets must not become a page of spaces. */
const deepestIndent = 24;

/** Writes tokens into lines. */
export class CodeWriter {
  #done: CodeLine[] = [];
  #tokens: Token[] = [];
  #mark: Mark | null = null;
  /** The line holds nothing but its indent. */
  #isBlank = false;

  add(kind: TokenKind, text: string): void {
    this.#isBlank = false;
    const last = this.#tokens.at(-1);
    if (kind === 'text' && last?.kind === 'text')
      this.#tokens[this.#tokens.length - 1] = { kind, text: last.text + text };
    else this.#tokens.push({ kind, text });
  }

  /** Marks the line that is being written, unless it is marked already. */
  mark(mark: Mark | null): void {
    this.#mark ??= mark;
  }

  /** Goes on in another line; one that nothing was written into is begun anew. */
  break(depth: number): void {
    if (this.#isBlank) this.#tokens = [];
    this.#end();
    if (depth > 0) this.add('text', indent.repeat(Math.min(depth, deepestIndent)));
    this.#isBlank = true;
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
    if (this.#tokens.length > 0) this.#done.push({ tokens: this.#tokens, mark: this.#mark });
    this.#tokens = [];
    this.#mark = null;
  }
}
