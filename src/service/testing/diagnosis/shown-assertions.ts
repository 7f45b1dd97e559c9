import { jsonAnswer } from '../transport-results.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const bearer = (kind: string) => ({
  grantType: `urn:ietf:params:oauth:grant-type:${kind}-bearer`,
  scope: [{ key: 'assertion', value: 'PHNhbWwyOkFzc2VydGlvbj4=' }],
});
const refused = (error: string, error_description: string, status = 400) => [
  jsonAnswer({ error, error_description }, { status }),
];
const said = 'did not accept the assertion';

/** Assertions that are entered as a parameter, and refused. */
export const shownAssertions: readonly SuggestionCase[] = [
  ...['issuer_not_found', "Please check the 'exp' claim.", 'The SAML assertion has expired.'].map(
    (words) => ({
      title: `an assertion that is shown for the token, refused as the grant: a new one first (${words})`,
      profile: bearer('jwt'),
      results: refused('invalid_grant', words),
      says: [`${said} (invalid_grant).`, 'is too old, was used before'],
      suggests: ['renew_assertion', 'check_environment'],
    }),
  ),
  {
    title: 'the same under the code for a client, as SAP has it: no other secret',
    profile: { ...bearer('saml2'), tokenRequestUrl: 'https://acme.authentication.eu10.hana.ondemand.com/t' },
    results: refused('invalid_client', 'Assertion is expired', 401),
    says: [`${said} (invalid_client).`],
    suggests: ['renew_assertion', 'check_environment'],
  },
  {
    title: 'the same without a code of OAuth',
    profile: bearer('saml2'),
    results: refused('Unauthorized', 'Response issue time is either too old or in the future', 401),
    says: [`${said}.`],
    suggests: ['renew_assertion', 'check_environment'],
  },
  {
    title: 'the secret of a client that shows an assertion, too: the secret',
    profile: { ...bearer('saml2'), clientSecret: 'AbcDef123456' },
    results: refused('invalid_client', 'Invalid client secret', 401),
    says: ['did not accept the client ID or secret'],
    suggests: ['check_client_and_secret'],
  },
  {
    title: 'a grant type of its own that is not allowed: its name',
    profile: bearer('saml2'),
    results: refused('unauthorized_client', 'No.'),
    says: ['may not use the grant type urn:ietf:params:oauth:grant-type:saml2-bearer'],
    suggests: ['allow_grant'],
  },
];
