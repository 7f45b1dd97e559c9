import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';
import { somebodyFirst } from './somebody-first.ts';

/** Codes of OpenID Connect Core 3.1.2.6, which DocuSign and Entra answer to a token request as well. */
const codes = /^(?:consent|interaction|login|account_selection)_required$/i;
const ofConsent = /^consent/i;
const words =
  /\bconsent (?:is |was )?(?:required|needed|missing|not given)\b|\b(?:has ?n[o’']t|has not|have not) (?:yet )?(?:approved|consented|given consent|granted consent)\b/i;

/** True where a token request is refused until somebody signs in or consents on a page of the provider. */
export function needsConsent({ error, step }: Pick<SeenAnswer, 'error' | 'step'>): boolean {
  return step !== 'check' && (codes.test(error?.code ?? '') || words.test(errorWords(error)));
}

function whoConsents({ facts, step, error }: SeenAnswer): SuggestionDraft[] {
  if (step === 'refresh') return [{ code: 'get_new_refresh_token' }, { code: 'ask_administrator' }];
  if (facts.grant === 'authorization_code') return [{ code: 'consent' }, { code: 'ask_administrator' }];
  const isOfAccount =
    facts.passwordField !== null && !ofConsent.test(error?.code ?? '') && !words.test(errorWords(error));
  return [...(isOfAccount ? [{ code: 'check_account' as const }] : []), { code: 'have_consent_given' }];
}

/** Puts first who has to consent, where somebody has to. */
export function withConsent(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || !needsConsent(seen)) return drafts;
  return somebodyFirst(whoConsents(seen), drafts);
}
