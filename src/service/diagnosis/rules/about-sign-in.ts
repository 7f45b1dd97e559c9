import { textMember } from '../../evidence/answer/json-value.ts';
import { errorWords, type ProviderError } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';

const callback = /redirect[ _-]?ur[il]|callback/i;
const ofCode =
  /\b(?:authori[sz]ation|verification|access|auth)[ _]code\b|bad_verification_code|\b(?:invalid|bad|expired)_code\b|\bcode_(?:already_used|used|expired)\b/i;
const used = /used|redeemed|consumed|expire|invalid|incorrect|not found|unknown|does ?n[o’']t|bad/i;

/** Where to have the address registered that users come back to. */
export const registerCallback: SuggestionDraft = { code: 'register_callback', field: 'callbackUrl' };

/** True where a refusal speaks of the address that users come back to. */
export function speaksOfCallback(error: Pick<ProviderError, 'code' | 'description'> | null): boolean {
  return callback.test(errorWords(error));
}

function isRedemption({ step, facts }: Seen): boolean {
  return step === 'token' && facts.grant === 'authorization_code';
}

function jsonMember(text: string): string | null {
  try {
    return textMember(JSON.parse(text), 'redirect_uri');
  } catch {
    return null;
  }
}

/** The address that a request for a token with a code names (RFC 6749 4.1.3); null where there is none. */
export function sentCallback(seen: Seen): string | null {
  if (!isRedemption(seen)) return null;
  const { body } = seen.exchange.request;
  const text = body === null ? '' : new TextDecoder().decode(body);
  if (text.startsWith('{')) return jsonMember(text);
  return new URLSearchParams(text).get('redirect_uri') ?? seen.url.searchParams.get('redirect_uri');
}

/** Where the refusal of a code speaks of it, or of the address that goes with it, that comes first: it was the sign-in's. */
export function withSignIn(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || !isRedemption(seen) || seen.answer.status === 429 || seen.answer.status >= 500)
    return drafts;
  const words = errorWords(seen.error);
  const first: SuggestionDraft[] = [
    ...(callback.test(words) ? [registerCallback] : []),
    ...(ofCode.test(words) && used.test(words) ? [{ code: 'get_new_code' as const }] : []),
  ];
  return [...first, ...drafts.filter(({ code }) => first.every((draft) => draft.code !== code))];
}
