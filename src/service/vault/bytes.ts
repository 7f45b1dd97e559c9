const encoder = new TextEncoder();

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

const decoder = new TextDecoder();
const digits = utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const digitOf = (bits: number) => digits[bits & 63] ?? 0;

/**
 * Bytes as base64url without padding (RFC 4648 5). Digit by digit: by way of
 * `btoa` it takes ten times as long, and records of tests are large.
 */
export function toBase64Url(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 4) / 3);
  const text = new Uint8Array(length);
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    // Beyond its end, a typed array takes nothing.
    text[at] = digitOf(bits >> 18);
    text[at + 1] = digitOf(bits >> 12);
    text[at + 2] = digitOf(bits >> 6);
    text[at + 3] = digitOf(bits);
    at += 4;
  }
  return decoder.decode(text);
}

/** Bytes of a base64url text. Throws where it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return fromBinary(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Bytes as a text of one character each. One by one: as arguments of a function, many bytes would be too many. */
export function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The bytes of such a text. */
export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  // Not Uint8Array.from, which takes a hundred times as long over a text.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Bytes as base64 with padding (RFC 4648 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinary(bytes));
}

/** Bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
