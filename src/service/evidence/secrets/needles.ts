import { toBinary, utf8 } from '../../vault/bytes.ts';
import { formDecoded } from '../form-decoded.ts';
import { textIn } from '../utf8-text.ts';
import { unwrap } from './escapes.ts';
import type { KnownSecret } from './known-secret.ts';
import { looksRandom } from './random-value.ts';

/**
 * Secrets shorter than this are only masked where a request is known to hold
 * them and where an answer repeats one as a whole value: looked for inside
 * words, they would turn the evidence into masks.
 */
export const shortestSearched = 4;

/** One way in which a secret may be written, in lower case: answers change the case of what they repeat. */
export interface Needle {
  readonly text: string;
  readonly secret: KnownSecret;
}

const isAscii = /^[\0-\x7f]*$/;

function lowerLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Lower case, letter by letter, so that positions stay. */
export function foldCase(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/\p{Lu}/gu, lowerLetter);
}

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

const other = /[^\0-\x7f]/gu;
const behindLatin1 = /[^\0-\xff]/gu;

/** What stands in place of letters; where hardly anything else is left, that says nothing. */
function withSigns(text: string, octets: string, sign: string): string[] {
  // One for each letter, code unit or octet.
  const forms = [text.replace(other, sign), text.replace(/[^\0-\x7f]/g, sign), octets.replace(other, sign)];
  return text.replace(other, '').length < 3 ? [] : forms;
}

/** UTF-16 read as another encoding, as `unwrap` leaves it. */
function misreadUtf16(text: string): string[] {
  const little = Uint8Array.from(text.split('').flatMap((unit) => octetsOf(unit.charCodeAt(0))));
  const big = Uint8Array.from(text.split('').flatMap((unit) => octetsOf(unit.charCodeAt(0)).reverse()));
  return [little, big]
    .flatMap((bytes) => [toBinary(bytes), textIn('utf-8', bytes, true)])
    .map((read) => read.replace(unwrap.pattern, ''));
}

function octetsOf(unit: number): number[] {
  return [unit & 0xff, unit >> 8];
}

/** What becomes of other letters than ASCII where somebody reads them in the wrong encoding, once or twice. */
function misread(text: string): string[] {
  if (isAscii.test(text)) return [];
  const octets = toBinary(utf8(text));
  const inLatin1 = text.replace(behindLatin1, '?');
  return [
    octets,
    toBinary(utf8(octets)),
    textIn('windows-1252', utf8(text), true),
    inLatin1,
    inLatin1.replace(other, '\ufffd'),
    text.replace(behindLatin1, '\ufffd'),
    ...['\ufffd', '?', '.'].flatMap((sign) => withSigns(text, octets, sign)),
    ...misreadUtf16(text),
  ];
}

/** What becomes of them where somebody has no use for them. */
function plainer(text: string): string[] {
  if (isAscii.test(text)) return [];
  const decomposed = text.normalize('NFD');
  return [
    text.normalize('NFC'),
    decomposed,
    decomposed.replace(/\p{M}/gu, ''),
    text.replace(other, ''),
    // Of one letter two: ß.
    text.toUpperCase(),
  ];
}

/** What becomes of a secret that went out without the encoding of its place, and is read as if it had one. */
function decoded(text: string): string[] {
  return /[+%]/.test(text) ? [text.replaceAll('+', ' '), formDecoded(text)] : [];
}

/** So long a secret is still recognised without its punctuation. */
const shortestWithout = 8;

/** Without the characters that are often taken out before a text is repeated; with those of names in place of all others. */
function cleaned(text: string): string[] {
  const without = [/["\\]/g, /["'\\<>]/g].map((sign) => text.replace(sign, ''));
  const names = ['', '-', '_'].map((sign) => text.replace(/[^A-Za-z0-9]+/g, sign)).filter(looksRandom);
  return [...without, ...names].filter((form) => form.length >= shortestWithout);
}

/** With quotes as SQL, CSV and shells have them inside of quotes. */
function quoted(text: string): string[] {
  const double = (some: string) => some.replaceAll('"', '""');
  const single = text.replaceAll("'", "''");
  return [single, double(text), double(single), text.replaceAll("'", `'\\''`)];
}

/** What to look for so that a secret is found. Escapes are not in here: texts are read under each (`viewsOf`). */
export function needlesOf(secrets: readonly KnownSecret[]): Needle[] {
  return secrets.flatMap((secret) => {
    const { value } = secret;
    const forms = [
      value,
      value.trim(),
      squeezed(value),
      ...misread(value),
      ...plainer(value),
      ...quoted(value),
      ...decoded(value),
      ...cleaned(value),
    ];
    const texts = new Set(forms.filter((form) => form.length >= shortestSearched).map(foldCase));
    return [...texts].map((text) => ({ text, secret }));
  });
}
