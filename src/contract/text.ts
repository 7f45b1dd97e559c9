import { rule } from './rule.ts';
import { z } from './zod-mini.ts';

const controlCharacter = /[\p{Cc}\u2028\u2029]/u;
/** One half of a surrogate pair, without the other. */
const halfCharacter = /\p{Cs}/u;

/** Counts what a reader counts: code points, so that an emoji is not two characters. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** True where a text holds CR, LF, NUL or another control character. */
export function hasControlCharacter(text: string): boolean {
  return controlCharacter.test(text);
}

/** True where a character was cut in two: such a text has no UTF-8, so it can be neither kept nor sent as it is. */
export function hasHalfCharacter(text: string): boolean {
  return halfCharacter.test(text);
}

/** Refuses a text that holds half a character. */
export function wholeCharacters() {
  return rule<string>('half_character', (text) => !hasHalfCharacter(text));
}

/** True where nothing visible was typed: white space and invisible marks do not make a name. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '') === '';
}

/** Text on one line with at most `max` code points; control characters are refused. */
export function lineOf(max: number) {
  return z.string().check(
    rule('too_long', (text) => codePoints(text) <= max, { maximum: max }),
    rule('control_character', (text) => !hasControlCharacter(text)),
    wholeCharacters(),
    z.meta({ maxLength: max }),
  );
}

/** Like `lineOf`, and something visible must be typed. `field` picks the wording. */
export function requiredLineOf(max: number, field: string) {
  return lineOf(max).check(
    rule('required', (text) => !isBlank(text), { field }),
    z.meta({ maxLength: max, minLength: 1 }),
  );
}

/** Text on several lines: tab and line breaks are welcome, other control characters are not. */
export function textOf(max: number) {
  return z.string().check(
    rule('too_long', (text) => codePoints(text) <= max, { maximum: max }),
    rule('control_character', (text) => !hasControlCharacter(text.replace(/[\t\r\n]/g, ''))),
    wholeCharacters(),
    z.meta({ maxLength: max }),
  );
}
