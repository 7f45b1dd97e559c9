import type { HeaderPairs } from '#contract/evidence.ts';
import { isFramingHeader, isHeaderName, isHeaderValue } from '#contract/http-header.ts';
import { isBlank } from '#contract/text.ts';
import type { RequestProblem } from './flow.ts';

/** A header of the token request, as a profile has it. */
export interface HeaderRow {
  readonly key: string;
  readonly value?: string | null | undefined;
}

/** The rows that say something, in their order. */
export function tokenRequestHeaders(rows: readonly HeaderRow[]): HeaderPairs {
  return rows.flatMap(({ key, value }): HeaderPairs => {
    const isSaid = !isBlank(key) && value !== undefined && value !== null && value !== '';
    return isSaid ? [[key, value]] : [];
  });
}

/**
 * The first header that must not be sent. Variables were filled in since the
 * profile was saved, so line breaks are looked for again.
 */
export function headerProblem(rows: readonly HeaderRow[]): RequestProblem | null {
  for (const [index, { key, value }] of rows.entries()) {
    const field = `tokenRequestHeaders.${index}`;
    if (isBlank(key)) continue;
    if (!isHeaderName(key)) return { field: `${field}.key`, code: 'header_name_invalid', parameters: {} };
    if (isFramingHeader(key) || key.toLowerCase() === 'authorization')
      return { field: `${field}.key`, code: 'header_name_reserved', parameters: { key } };
    if (!isHeaderValue(value ?? ''))
      return { field: `${field}.value`, code: 'header_value_invalid', parameters: {} };
  }
  return null;
}
