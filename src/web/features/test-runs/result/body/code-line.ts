/** What a piece of a line is, for its colour. */
export type TokenKind = 'text' | 'key' | 'string' | 'number' | 'word' | 'unexpected';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What a line has to do with: the failure, a warning, or the token that was found. */
export type Mark = 'failure' | 'warning' | 'token';

/** A line of a body as it is shown. */
export interface CodeLine {
  readonly tokens: readonly Token[];
  /** Null for most. */
  readonly mark: Mark | null;
}

const lineEnd = /\r\n|\n|\r/g;

function rawLine(text: string): CodeLine {
  return { tokens: text === '' ? [] : [{ kind: 'text', text }], mark: null };
}

/** The lines of a text as it was received, one by one. The end of the last line begins no other. */
export function* rawLines(text: string): Generator<CodeLine, void> {
  let at = 0;
  for (const match of text.matchAll(lineEnd)) {
    yield rawLine(text.slice(at, match.index));
    at = match.index + match[0].length;
  }
  if (at < text.length || text === '') yield rawLine(text.slice(at));
}
