const beyondAscii = /[\x80-\xff]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The value of a header that was read byte by byte. HTTP leaves open what bytes beyond ASCII mean (RFC 9110 5.5);
 * servers write UTF-8, into a Location above all, where it would lead to another address.
 */
export function headerText(value: string): string {
  if (!beyondAscii.test(value)) return value;
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
