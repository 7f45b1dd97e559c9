import { toBinary, utf8 } from '../../vault/bytes.ts';
import { textIn } from '../utf8-text.ts';
import type { KnownSecret } from './known-secret.ts';

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

/** Lower case for ASCII alone, so that positions stay. */
export function foldCase(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

/** What becomes of other letters than ASCII where somebody reads them in the wrong encoding. */
function misread(text: string): string[] {
  if (isAscii.test(text)) return [];
  const octets = toBinary(utf8(text));
  const other = /[^\0-\x7f]/gu;
  return [
    octets,
    textIn('windows-1252', utf8(text), true),
    text.replace(other, '\ufffd'),
    text.replace(other, '?'),
    text.normalize('NFC'),
    text.normalize('NFD'),
  ];
}

/** What to look for so that a secret is found. Escapes are not in here: texts are read under each (`viewsOf`). */
export function needlesOf(secrets: readonly KnownSecret[]): Needle[] {
  return secrets.flatMap((secret) => {
    const { value } = secret;
    const forms = [value, value.trim(), squeezed(value), ...misread(value)];
    const texts = new Set(forms.filter((form) => form.length >= shortestSearched).map(foldCase));
    return [...texts].map((text) => ({ text, secret }));
  });
}
