import { isPlain, withoutHidden } from '../machine-text/hidden-characters.ts';

/** Something about an entered text that is rarely meant and cannot be seen. */
export type Doubt = 'outer_space' | 'line_break' | 'hidden_character';

const lineBreak = /[\r\n\u2028\u2029]/;
const lineBreaks = /[\r\n\u2028\u2029]+/g;

/** What is doubtful about a secret, or null. White space around it comes with many a copy. */
export function secretDoubt(secret: string): Doubt | null {
  const trimmed = secret.trim();
  if (trimmed === '') return secret === '' ? null : 'outer_space';
  if (lineBreak.test(trimmed)) return 'line_break';
  if (trimmed !== secret) return 'outer_space';
  return hiddenDoubt(secret);
}

/** Whether a text of a machine holds a character that cannot be seen, such as a zero width space. */
export function hiddenDoubt(text: string): Doubt | null {
  return isPlain(text) || withoutHidden(text) === text ? null : 'hidden_character';
}

/** The text without white space around it, line breaks and characters that cannot be seen. */
export function withoutDoubt(text: string): string {
  return withoutHidden(text.trim().replace(lineBreaks, '')).trim();
}

/**
 * What is pasted over all of a field, without white space around it. Lines
 * become one: the parts of an address are joined, other parts are kept apart.
 */
export function cleanPasted(pasted: string, isAddress: boolean): string {
  return pasted
    .trim()
    .split(lineBreaks)
    .map((line) => line.trim())
    .join(isAddress ? '' : ' ');
}
