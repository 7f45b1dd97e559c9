import type { WarningRule } from '../rule.ts';
import type { SeenCredentials } from './seen-credentials.ts';

/** Worth knowing of an answer with credentials of OAuth v1: whether the token can be renewed (OAuth Session 1.0). */
export const sessionWarningRules: readonly WarningRule<SeenCredentials>[] = [
  {
    code: 'session_handle_missing',
    field: 'refreshTokenUrl',
    find: ({ step, facts, answer }) =>
      step === 'token' &&
      facts.refreshTokenUrl !== null &&
      (answer.form?.get('oauth_session_handle') ?? '') === ''
        ? {}
        : null,
  },
];
