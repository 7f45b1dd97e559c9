import { isErrorMember } from '../error-members.ts';
import { formPairs, type FormPair } from '../request/form-pairs.ts';
import type { CodeLine } from './code-line.ts';
import { looksLikeJson, prettyJson } from './pretty-json.ts';

/** A body set out for reading; null where there is no better way than as it came. */
export type PrettyBody =
  | { readonly kind: 'json'; readonly lines: () => Iterable<CodeLine> }
  | { readonly kind: 'form'; readonly pairs: readonly FormPair[] }
  | null;

const form = 'application/x-www-form-urlencoded';

/**
 * Sets a body out by what it is: JSON by its text, whatever it calls itself,
 * and a form by its media type. `marksErrors` marks the members of JSON that
 * say what went wrong.
 */
export function prettyBody(text: string, mediaType: string | null, marksErrors: boolean): PrettyBody {
  if (looksLikeJson(text))
    return { kind: 'json', lines: () => prettyJson(text, marksErrors ? isErrorMember : undefined) };
  return mediaType === form && text !== '' ? { kind: 'form', pairs: formPairs(text) } : null;
}
