import { shortened } from '#contract/field-errors.ts';

/** Words of somebody else on one line, without marks that turn the reading direction, and not too long. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return shortened(line);
}
