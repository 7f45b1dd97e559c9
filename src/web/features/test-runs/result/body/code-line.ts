/** What a piece of a line is, for its colour. */
export type TokenKind = 'text' | 'key' | 'string' | 'number' | 'word' | 'unexpected';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A line of a body as it is shown. */
export interface CodeLine {
  readonly tokens: readonly Token[];
  /** True where the line has to do with the failure. */
  readonly isMarked: boolean;
}

/** The lines of a text as it was received. The end of the last line begins no other. */
export function rawLines(text: string): CodeLine[] {
  return text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => ({
      tokens: line === '' ? [] : [{ kind: 'text', text: line }],
      isMarked: false,
    }));
}
