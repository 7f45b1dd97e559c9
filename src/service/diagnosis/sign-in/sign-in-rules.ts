import { signInLimits } from '#contract/limits.ts';
import type { SaidWithoutState } from '#contract/test-run.ts';
import type { SignInOutcome } from '../../authorization/interactive.ts';
import type { FailureRule } from '../rule.ts';
import { registerCallback } from '../rules/about-sign-in.ts';
import { withoutEnd } from '../without-end.ts';
import { afterDenial, afterRefusal, checkAddress, checkFields, isUnknownClient } from './after-refusal.ts';
import { answered, repeated, type SeenSignIn } from './seen-sign-in.ts';
import { signInRule } from './sign-in-rule.ts';

const isKind =
  (...kinds: string[]) =>
  ({ outcome }: SeenSignIn) =>
    kinds.includes(outcome.answer.kind);

const hasError =
  (...codes: string[]) =>
  (seen: SeenSignIn) =>
    codes.includes(answered(seen, 'error') ?? '');

/** Of RFC 6749 4.1.2.1, and how some providers say that the user pressed Cancel. */
const isDenialByCode = hasError(
  'access_denied',
  'user_denied',
  'user_cancelled_login',
  'user_cancelled_authorize',
  'consent_declined',
);
const isInteraction = hasError(
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
);

/** Entra says `consent_required` of a user who was asked and declined. */
function isDenial(seen: SeenSignIn): boolean {
  const words = answered(seen, 'error_description') ?? '';
  return isDenialByCode(seen) || (hasError('consent_required')(seen) && /\bdeclined\b/i.test(words));
}

function saidWithoutState({ answer }: SignInOutcome): SaidWithoutState | null {
  return 'said' in answer ? (answer.said ?? null) : null;
}

/** Why no answer came that could be used, whatever the protocol. */
export const unansweredRules: readonly FailureRule<SeenSignIn>[] = [
  signInRule('sign_in_window_closed', {
    when: isKind('closed'),
    confidence: 'likely',
    suggests: [{ code: 'finish_sign_in' }, registerCallback, { code: 'check_client_id', field: 'clientId' }],
  }),
  signInRule('sign_in_window_blocked', { when: isKind('blocked'), suggests: [{ code: 'allow_windows' }] }),
  signInRule('sign_in_expired', {
    when: isKind('expired'),
    confidence: 'likely',
    parameters: () => ({ minutes: signInLimits.waitMinutes }),
    suggests: [{ code: 'finish_sign_in' }, registerCallback],
  }),
  signInRule('sign_in_interrupted', { when: isKind('interrupted'), suggests: [{ code: 'test_again' }] }),
  signInRule('sign_in_state_mismatch', {
    when: isKind('state_missing', 'state_unknown'),
    parameters: ({ outcome }) => ({
      isMissing: outcome.answer.kind === 'state_missing',
      isUnknown: outcome.answer.kind === 'state_unknown',
      error: saidWithoutState(outcome)?.error ?? null,
      description: withoutEnd(saidWithoutState(outcome)?.description ?? null),
    }),
    suggests: ({ outcome }) => [
      { code: 'test_again' },
      ...(saidWithoutState(outcome) === null ? [] : [registerCallback]),
      { code: 'check_proxies' },
      { code: 'ask_for_correct_answer' },
    ],
  }),
  signInRule('sign_in_answer_ambiguous', {
    when: (seen) => repeated(seen) !== null,
    parameters: (seen) => ({ repeated: repeated(seen) }),
    suggests: [{ code: 'check_proxies' }, { code: 'ask_for_correct_answer' }],
  }),
];

/** Why an answer did not bring a code. The first that applies is the diagnosis. */
export const signInRules: readonly FailureRule<SeenSignIn>[] = [
  // Before any error is believed: it too is only the provider's word (RFC 9207 2.4).
  signInRule('sign_in_issuer_mismatch', {
    when: (seen) => {
      const answeredBy = answered(seen, 'iss');
      return answeredBy !== null && seen.outcome.issuer !== null && answeredBy !== seen.outcome.issuer;
    },
    parameters: (seen) => ({ answeredBy: answered(seen, 'iss'), issuer: seen.outcome.issuer }),
    suggests: [{ code: 'check_issuer', field: 'issuer' }, checkAddress],
  }),
  signInRule('sign_in_denied', {
    when: isDenial,
    suggests: afterDenial,
  }),
  signInRule('sign_in_unavailable', {
    when: hasError('server_error', 'temporarily_unavailable'),
    suggests: [{ code: 'test_again' }, { code: 'ask_provider_status' }],
  }),
  signInRule('sign_in_refused', {
    when: (seen) => answered(seen, 'error') !== null,
    confidence: 'likely',
    parameters: (seen) => ({
      isScope: hasError('invalid_scope')(seen),
      isClient: hasError('unauthorized_client')(seen) && !isUnknownClient(seen),
      isUnknownClient: isUnknownClient(seen),
      isResponseType: hasError('unsupported_response_type')(seen),
      isRequest: hasError('invalid_request')(seen),
      isInteraction: isInteraction(seen),
      errorUri: /^https?:\/\//i.test(answered(seen, 'error_uri') ?? '') ? answered(seen, 'error_uri') : null,
    }),
    suggests: afterRefusal,
  }),
  signInRule('sign_in_code_missing', {
    when: (seen) => answered(seen, 'code') === null,
    // Said by the page at the end of a sign-in (public/callback.js).
    parameters: (seen) => ({ isFragment: answered(seen, 'response_mode') === 'fragment' }),
    suggests: [checkAddress, checkFields],
  }),
];
