import type { PageFiles } from './page-files.ts';

/**
 * A header that tells which page this server has: a tab that was left open
 * over an upgrade notices by it that its own is not that one any more.
 */
export function pageVersionHeader(page: PageFiles | null): Readonly<Record<string, string>> {
  const whole = page?.index.variants.at(-1);
  return whole === undefined
    ? {}
    : { 'page-version': whole.etag.replaceAll('"', '').split('-identity')[0] ?? '' };
}
