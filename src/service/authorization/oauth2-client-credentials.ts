import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import {
  allowInsecureRequests,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
} from 'oauth4webapi';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { defineFlow, type FlowContext } from './flow.ts';
import { exchangeThroughLibrary } from './library-exchange.ts';
import { authOf, clientFacts, clientProblem } from './oauth2-client.ts';
import { factsOf } from './profile-facts.ts';
import { resolveUrl } from './resolve-url.ts';
import { endpointFacts, serverAt, withRenewal } from './token-endpoint.ts';
import { tokenParameters } from './token-parameters.ts';
import { headerProblem } from './token-request-headers.ts';

type Profile = Extract<AuthorizationProfileWrite, { type: 'oauth2_client_credentials' }>;

/** The token request (RFC 6749 4.4.2) and its answer. */
function requestToken(profile: Profile, url: string, context: FlowContext): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: profile.clientId };
  const parameters = new URLSearchParams([
    ['grant_type', 'client_credentials'],
    ...tokenParameters(profile.scope, profile.scopeSeparator),
  ]);
  return exchangeThroughLibrary(
    'token',
    {
      request: (fetch) =>
        clientCredentialsGrantRequest(server, client, authOf(profile, context), parameters, {
          [customFetch]: fetch,
          // Whether plain http may be used is the transport's policy.
          [allowInsecureRequests]: true,
        }),
      process: (response) => processClientCredentialsResponse(server, client, response),
    },
    profile,
    context,
  );
}

/** OAuth v2 client credentials: the assistant signs in as itself (RFC 6749 4.4). */
export const oauth2ClientCredentialsFlow = defineFlow('oauth2_client_credentials', {
  facts: (profile, tenant) =>
    factsOf(profile, tenant, {
      ...clientFacts(profile),
      ...endpointFacts(profile),
      grant: 'client_credentials',
      credential: 'the token',
    }),

  async run(profile, context) {
    const { url, problem } = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
    const refused = problem ?? (await clientProblem(profile)) ?? headerProblem(profile.tokenRequestHeaders);
    if (url === null || refused !== null) return { exchanges: [], problem: refused };
    return withRenewal(profile, await requestToken(profile, url, context), context);
  },
});
