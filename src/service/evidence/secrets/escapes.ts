import type { Decoder } from './text-view.ts';

const octets = /%([0-9a-f]{2})/gi;

function fromUtf8Escapes(escape: string): string {
  const bytes = [...escape.matchAll(octets)].map(([, digits]) => parseInt(digits ?? '', 16));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** `%2B` and the like, one character at a time (RFC 3986 2.1); a lone octet is read as ISO-8859-1. */
const percent: Decoder = {
  sign: /%/,
  pattern:
    /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}|%[89a-f][0-9a-f]/gi,
  decode: fromUtf8Escapes,
};

/** A form writes a space as `+`. */
export const plusAsSpace: Decoder = { sign: /\+/, pattern: /\+/g, decode: () => ' ' };

const short = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Escapes of JSON strings (RFC 8259 7) and of the languages that look like it. */
const backslash: Decoder = {
  sign: /\\/,
  pattern: /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\(?!u[0-9a-f]{0,3}$|x[0-9a-f]?$)[^]/gi,
  decode: (escape) =>
    /^\\[ux].{2,}/i.test(escape)
      ? String.fromCharCode(parseInt(escape.slice(2), 16))
      : (short.get(escape.slice(1)) ?? escape.slice(1)),
};

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function fromCharacterReference(escape: string): string {
  const name = escape.slice(1).replace(/;$/, '').toLowerCase();
  const named = entities.get(name);
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

/** Character references of HTML and XML. */
export const characterReferences: Decoder = {
  sign: /&/,
  pattern: /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});?/gi,
  decode: fromCharacterReference,
};

/** Line breaks with their indentation, controls and invisible marks taken out: base64 that was wrapped, and UTF-16 read as UTF-8. */
export const unwrap: Decoder = {
  sign: /[^\x20-\x7e]/,
  pattern: /[\r\n]\s*|[\p{Cc}\p{Cf}]+/gu,
  decode: () => '',
};

/** The same, and all white space. */
export const squeeze: Decoder = {
  sign: /[^\x21-\x7e]/,
  pattern: /[\s\p{Cc}\p{Cf}]+/gu,
  decode: () => '',
};

/** The escapes in which an answer may repeat what it was sent. */
export const escapes: readonly Decoder[] = [percent, backslash, characterReferences];
