import { passwordGrant } from '../profiles.ts';
import { jsonAnswer } from '../transport-results.ts';

/** What is suggested where the provider does not accept the user of the password grant. */
export const refusedUser = {
  title: 'invalid_grant of the password grant: user name and password',
  profile: passwordGrant(),
  results: [jsonAnswer({ error: 'invalid_grant' }, { status: 400 })],
  suggests: ['check_user', 'check_account', 'check_client_and_secret'],
} as const;
