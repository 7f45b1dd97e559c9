import { namedCharacter } from './named-characters.ts';
import type { Decoder } from './text-view.ts';

/** One character of UTF-8 in octets behind `sign`, or else one octet of them. */
function octetsBehind(sign: string): string {
  const next = `${sign}[89ab][0-9a-f]`;
  return [
    `${sign}[0-7][0-9a-f]`,
    `${sign}[cd][0-9a-f]${next}`,
    `${sign}e[0-9a-f](?:${next}){2}`,
    `${sign}f[0-7](?:${next}){3}`,
    `${sign}[89a-f][0-9a-f]`,
  ].join('|');
}

/** A lone octet is read as ISO-8859-1. */
function fromOctets(escape: string): string {
  const bytes = [...escape.matchAll(/[%=](..)/g)].map(([, digits]) => parseInt(digits ?? '', 16));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function codeUnit(digits: string): string {
  return String.fromCharCode(parseInt(digits, 16));
}

/** `%2B` and the like, one character at a time (RFC 3986 2.1), and `%u20AC` as `escape` of JavaScript writes. */
const percent: Decoder = {
  sign: /%/,
  pattern: new RegExp(`%u[0-9a-f]{4}|${octetsBehind('%')}`, 'gi'),
  decode: (escape) => (/^%u/i.test(escape) ? codeUnit(escape.slice(2)) : fromOctets(escape)),
};

/** Quoted-printable (RFC 2045 6.7): the line breaks that it puts in, then its octets. */
export const quotedPrintable: readonly Decoder[] = [
  { sign: /=/, pattern: /=[ \t]*\r?\n/g, decode: () => '' },
  { sign: /=/, pattern: new RegExp(octetsBehind('='), 'gi'), decode: fromOctets },
];

/** A form writes a space as `+`. */
export const plusAsSpace: Decoder = { sign: /\+/, pattern: /\+/g, decode: () => ' ' };

/** Null for a number that is none of Unicode. */
function character(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const short = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function fromBackslash(escape: string): string {
  const digits = /^\\[uUxX]\{?([0-9a-fA-F]+)/.exec(escape)?.[1];
  if (digits !== undefined) return character(parseInt(digits, 16)) ?? escape;
  const octal = /^\\([0-7]{3})$/.exec(escape)?.[1];
  if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
  return short.get(escape.slice(1)) ?? escape.slice(1);
}

/** Escapes of JSON strings (RFC 8259 7) and of the languages that look like it. */
const backslash: Decoder = {
  sign: /\\/,
  pattern:
    /\\U000[0-9a-fA-F]{5}|\\[uU]\{[0-9a-fA-F]{1,6}\}|\\[uU][0-9a-fA-F]{4}|\\[xX][0-9a-fA-F]{2}|\\[0-3][0-7]{2}|\\(?![uU](?:[0-9a-fA-F]{0,3}|\{[0-9a-fA-F]{0,6})$|[xX][0-9a-fA-F]?$|[0-3][0-7]?$)[^]/g,
  decode: fromBackslash,
};

function fromCharacterReference(escape: string): string {
  const name = escape.slice(1).replace(/;$/, '');
  const hex = /^#x(.*)/i.exec(name)?.[1];
  if (hex !== undefined) return character(parseInt(hex, 16)) ?? escape;
  return name.startsWith('#') ? (character(Number(name.slice(1))) ?? escape) : namedCharacter(name);
}

/** Character references of HTML and XML. */
export const characterReferences: Decoder = {
  sign: /&/,
  pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31}(?=;)|amp|lt|gt|quot|apos|nbsp);?/gi,
  decode: fromCharacterReference,
};

/**
 * Line breaks with their indentation, those of HTML, controls and invisible marks taken out: base64 that was wrapped, and
 * UTF-16 read as UTF-8. What begins like the next header stays on its line.
 */
export const unwrap: Decoder = {
  sign: /[^\x20-\x7e]|<w?br/i,
  pattern: /[\r\n]\s*(?![\w-]{1,64}:)|<w?br\s{0,9}\/?>\s*|(?:(?![\r\n])[\p{Cc}\p{Cf}])+/giu,
  decode: () => '',
};

/** The same, and all white space. */
export const squeeze: Decoder = {
  sign: /[^\x21-\x7e]|<w?br/i,
  pattern: /<w?br\s{0,9}\/?>|[\s\p{Cc}\p{Cf}]+/giu,
  decode: () => '',
};

/** The escapes in which an answer may repeat what it was sent. */
export const escapes: readonly Decoder[] = [percent, backslash, characterReferences];
