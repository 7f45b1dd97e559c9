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
];
