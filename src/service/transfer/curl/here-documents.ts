import { withVariables } from './shell-variable.ts';

/** What a command reads as its input, up to a line that is nothing but the delimiter (POSIX.1-2017, XCU 2.7.4). */
export interface HereDocument {
  readonly delimiter: string;
  /** True where variables in it stay what they are. */
  readonly isQuoted: boolean;
}

const operator = /<<-?[ \t]*(['"]?)([A-Za-z_]\w*)\1/y;
const captured = /\$\(\s*cat[ \t]*<<-?[ \t]*(['"]?)([A-Za-z_]\w*)\1[ \t]*\r?\n/y;

function found(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const [, quote, delimiter = ''] = pattern.exec(text) ?? [];
  return quote === undefined
    ? null
    : { document: { delimiter, isQuoted: quote !== '' }, end: pattern.lastIndex };
}

/** The document that an operator at this place announces: its text begins on the next line. */
export function announcedAt(text: string, at: number) {
  return found(operator, text, at);
}

/** The document of `$(cat <<EOF` at this place: its text begins at `end`. */
export function capturedAt(text: string, at: number) {
  return found(captured, text, at);
}

function bodyFrom(text: string, from: number, delimiter: string) {
  const lines: string[] = [];
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    at = end + 1;
    if (line.trim() === delimiter) return { body: lines.join(''), end: Math.min(at, text.length) };
    lines.push(line);
  }
  return { body: lines.join(''), end: text.length };
}

/**
 * The text of a document that begins at this place, as cURL sends it: without its line ends, and with its variables as
 * those of the assistant.
 */
export function readDocument(text: string, from: number, { delimiter, isQuoted }: HereDocument) {
  const { body, end } = bodyFrom(text, from, delimiter);
  return { ...(isQuoted ? { text: body, variables: [] } : withVariables(body)), end };
}
