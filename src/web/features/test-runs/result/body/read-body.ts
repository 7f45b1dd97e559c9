import { formPairs, type FormPair } from '../request/form-pairs.ts';
import type { CodeLine } from './code-line.ts';
import { looksLikeJson, prettyJson, type JsonMarks } from './pretty-json.ts';

/** A body set out for reading; null where there is no better way than as it came. */
export type PrettyBody =
  | { readonly kind: 'json'; readonly lines: () => Iterable<CodeLine> }
  | { readonly kind: 'form'; readonly pairs: readonly FormPair[] }
  | null;

const form = 'application/x-www-form-urlencoded';

/**
 * Sets a body out by what it is: JSON by its text, whatever it calls itself,
 * and a form by its media type. `marks` says what of JSON to mark.
 */
export function prettyBody(text: string, mediaType: string | null, marks?: JsonMarks): PrettyBody {
  if (looksLikeJson(text)) return { kind: 'json', lines: () => prettyJson(text, marks) };
  return mediaType === form && text !== '' ? { kind: 'form', pairs: formPairs(text) } : null;
}

/** How a body can be shown: set out for reading, as text as it came, or byte by byte. */
export type BodyFormat = 'pretty' | 'raw' | 'hex';

/** The formats that fit a body, and the one to begin with. */
export interface BodyFormats {
  readonly all: readonly BodyFormat[];
  readonly best: BodyFormat;
}

/** `hex` is null where the body is text. */
export function formatsOf(pretty: PrettyBody, hex: string | null): BodyFormats {
  const all: BodyFormat[] = [];
  if (pretty !== null) all.push('pretty');
  all.push('raw');
  if (hex !== null) all.push('hex');
  return { all, best: pretty === null && hex !== null ? 'hex' : (all[0] ?? 'raw') };
}
