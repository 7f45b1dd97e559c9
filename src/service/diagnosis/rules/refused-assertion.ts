import { clockParameters } from '../clock-difference.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { checkClient } from './authentication-variants.ts';

/** What an assertion is refused for, in words, the most telling first; each with what to look at. */
const reuse = /\bjti\b|reus|replay|already (?:been )?used/i;
const algorithm = /\balg(?:orithm)?s?\b|\b[RPEH]S(?:256|384|512)\b/i;
const audience = /\baud(?:ience)?\b/i;
const time = /\b(?:iat|exp|nbf|clock|skew)\b|expire|in the future|not yet valid|too old/i;

const lifetime = /\btoo (?:far|long)\b|short-lived|life ?time|\b(?:maximum|exceeds?)\b/i;

const checkAudience: SuggestionDraft = { code: 'check_assertion_audience', field: 'assertionAudienceFrom' };
const checkAlgorithm: SuggestionDraft = { code: 'check_assertion_algorithm', field: 'assertionAlgorithm' };

/** True for a client that proves itself by an assertion that it signs. */
export function signsAssertion({ facts }: Pick<SeenAnswer, 'facts'>): boolean {
  return ['client_secret_jwt', 'private_key_jwt'].includes(facts.clientAuthentication ?? '');
}

/** True where a refusal speaks of the assertion that a client proves itself by. */
export function speaksOfAssertion({ error }: Pick<SeenAnswer, 'error'>): boolean {
  return /assertion|\bjwt\b|\bjti\b|\bkid\b|private_key/i.test(error?.description ?? '');
}

/** What the words of a refusal say is wrong with an assertion. A clock that is known to be right is not looked at. */
function named(seen: SeenAnswer): SuggestionDraft[] {
  const words = seen.error?.description ?? '';
  if (reuse.test(words)) return [{ code: 'test_again' }, { code: 'ask_provider' }];
  if (audience.test(words)) return [checkAudience];
  if (algorithm.test(words)) return [checkAlgorithm];
  if (lifetime.test(words)) return [{ code: 'check_assertion_lifetime', field: 'assertionLifetimeSeconds' }];
  if (time.test(words) && clockParameters(seen).clocksAgree !== true) return [{ code: 'check_clock' }];
  return [];
}

/** What a refusal names of an assertion comes before what is likely without it. */
export function namedFirst(drafts: readonly SuggestionDraft[], seen: SeenAnswer): SuggestionDraft[] {
  const first = named(seen);
  return [...first, ...drafts.filter(({ code }) => first.every((draft) => draft.code !== code))];
}

/** Where a client is to prove itself by an assertion, and sends something else. */
export function aboutAssertion(seen: SeenAnswer): SuggestionDraft[] {
  return [{ code: 'sign_assertion', field: 'clientAuthentication' }, checkClient(seen)];
}
