/** A JSON string as it stands in a text. */
export interface JsonString {
  /** The first position after it, closing quote included. */
  readonly end: number;
  /** False where the text ends before the closing quote. */
  readonly isClosed: boolean;
  /** Where something stands in it that JSON does not allow, or null. */
  readonly errorAt: number | null;
}

const escape = /["\\/bfnrt]|u[0-9A-Fa-f]{4}/y;

/** What may be left of an escape at the end of a text that was cut. */
const cutEscape = /^(?:u[0-9A-Fa-f]{0,3})?$/;

/** Reads over the string that begins with the quote at `start` (RFC 8259 7). */
export function scanJsonString(text: string, start: number): JsonString {
  let errorAt: number | null = null;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, isClosed: true, errorAt };
    if (unit < 0x20) errorAt ??= at;
    if (unit !== 0x5c) continue;
    escape.lastIndex = at + 1;
    const escaped = escape.exec(text)?.[0];
    if (escaped === undefined && !cutEscape.test(text.slice(at + 1, at + 7))) errorAt ??= at;
    at += escaped?.length ?? 1;
  }
  return { end: text.length, isClosed: false, errorAt };
}

const escapes = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** What stands between the quotes, with escapes read. What is no escape of JSON stays. */
export function decodeJsonString(inner: string): string {
  return inner.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/g, (_, code: string | undefined, unit: string) =>
    code === undefined ? (escapes.get(unit) ?? unit) : String.fromCharCode(parseInt(code, 16)),
  );
}
