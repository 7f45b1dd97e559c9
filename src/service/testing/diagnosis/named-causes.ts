import { jsonAnswer, tokenAnswer } from '../transport-results.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const refused = (status: number, body: object) => jsonAnswer(body, { status });

/** Refusals whose words name a cause that their code does not. */
export const namedCauses: readonly SuggestionCase[] = [
  {
    title: 'a refresh token that is refused under the code for a client, as Atlassian does: a new one',
    step: 'refresh',
    profile: { refreshTokenUrl: 'https://idp.example.com/oauth2/token' },
    results: [
      tokenAnswer({ refresh_token: 'refresh-token-1' }),
      refused(403, { error: 'unauthorized_client', error_description: 'refresh_token is invalid' }),
    ],
    says: ['did not accept the refresh token (unauthorized_client)'],
    suggests: ['get_new_refresh_token', 'ask_provider'],
  },
  {
    title: 'consent that is missing, as DocuSign says it: to have it given, and no row',
    results: [refused(400, { error: 'consent_required' })],
    says: ['to sign in or to consent first'],
    suggests: ['have_consent_given', 'read_documentation', 'ask_provider'],
  },
  {
    title: 'a user who has not approved the client yet, as Salesforce says it: the same',
    results: [
      refused(400, { error: 'invalid_grant', error_description: "user hasn't approved this consumer" }),
    ],
    suggests: ['have_consent_given'],
  },
  {
    title: 'a user who has to do something on a page: the account before the consent',
    profile: {
      type: 'oauth2_password',
      clientId: 'travel-planner-prod',
      clientSecret: 'AbcDef123456',
      tokenRequestUrl: 'https://idp.example.com/oauth2/token',
      username: 'ada',
      password: 'p4ss',
    },
    results: [refused(400, { error: 'interaction_required' })],
    suggests: ['check_account', 'have_consent_given'],
  },
];
