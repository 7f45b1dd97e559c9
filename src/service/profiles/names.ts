import { limits } from '#contract/limits.ts';

/**
 * What two names are compared by: NFKC and lower case, decided here and not by
 * a database, and without marks that nobody sees.
 */
export function nameKey(name: string): string {
  return searchable(name)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Text as searches compare it. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A name that is free: `Name (copy)`, then `Name (copy 2)` and so on, cut to fit. */
export function copyName(name: string, attempt: number, what = 'copy'): string {
  const suffix = attempt === 1 ? ` (${what})` : ` (${what} ${attempt})`;
  return (
    Array.from(name)
      .slice(0, limits.name - suffix.length)
      .join('')
      .trimEnd() + suffix
  );
}
