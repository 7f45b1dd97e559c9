import { z } from '#contract/zod.ts';
import { fieldError, invalid } from './failure.ts';
import type { PageStart } from './ports/store.ts';
import { fromBase64Url, toBase64Url, utf8 } from './vault/bytes.ts';

const startSchema = z.strictObject({ values: z.array(z.string()).max(8), id: z.string() });

/** Where a page ended, as an opaque text. */
export function toCursor(start: PageStart | null): string | null {
  return start === null ? null : toBase64Url(utf8(JSON.stringify(start)));
}

/** What a cursor says. Throws a field error where it is not one that `toCursor` made. */
export function fromCursor(cursor: string | undefined, sortKeys: number): PageStart | null {
  if (cursor === undefined) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(cursor));
    const start = startSchema.parse(JSON.parse(text));
    if (start.values.length === sortKeys) return start;
  } catch {
    // Falls through: what is wrong with it does not matter to who sent it.
  }
  throw invalid([fieldError('cursor', 'invalid_value', { allowed: 'the nextCursor of the same list' })]);
}
