import type { FailureRule } from '../rule.ts';
import { registerCallback } from '../rules/about-sign-in.ts';
import { answered, type SeenSignIn } from './seen-sign-in.ts';
import { signInRule } from './sign-in-rule.ts';

/** How providers say that the user pressed Cancel: a parameter of its own, a problem that they name, or an error as in OAuth v2. */
function isDenial(seen: SeenSignIn): boolean {
  const problem = answered(seen, 'oauth_problem') ?? answered(seen, 'error');
  return (
    answered(seen, 'denied') !== null ||
    /^(?:user_refused|permission_denied|access_denied)$/.test(problem ?? '')
  );
}

function isTokenMissing(seen: SeenSignIn): boolean {
  return answered(seen, 'oauth_token') === null;
}

/** Why a sign-in of OAuth v1 did not bring a verifier (RFC 5849 2.2), where an answer came. */
export const oauth1SignInRules: readonly FailureRule<SeenSignIn>[] = [
  signInRule('sign_in_denied', {
    when: isDenial,
    parameters: (seen) => ({
      error: answered(seen, 'oauth_problem') ?? answered(seen, 'error') ?? 'denied',
    }),
    suggests: [{ code: 'consent' }, { code: 'ask_administrator' }],
  }),
  signInRule('sign_in_refused', {
    when: (seen) => answered(seen, 'oauth_problem') !== null || answered(seen, 'error') !== null,
    confidence: 'likely',
    parameters: (seen) => ({ error: answered(seen, 'oauth_problem') ?? answered(seen, 'error') }),
    suggests: [
      { code: 'check_additional_fields', field: 'additionalFields' },
      registerCallback,
      { code: 'read_documentation' },
    ],
  }),
  signInRule('sign_in_token_mismatch', {
    when: (seen) => answered(seen, 'oauth_token') !== seen.outcome.requestToken,
    parameters: (seen) => ({ isMissing: isTokenMissing(seen) }),
    suggests: (seen) => [
      isTokenMissing(seen) ? { code: 'consent' } : { code: 'test_again' },
      { code: 'check_proxies' },
      { code: 'ask_for_correct_answer' },
    ],
  }),
  signInRule('sign_in_verifier_missing', {
    when: (seen) => answered(seen, 'oauth_verifier') === null,
    suggests: [{ code: 'ask_for_oauth_1a' }, { code: 'check_user_link', field: 'userAuthorizationUrl' }],
  }),
];
