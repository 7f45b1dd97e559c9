import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import {
  allowInsecureRequests,
  customFetch,
  genericTokenEndpointRequest,
  processGenericTokenEndpointResponse,
} from 'oauth4webapi';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { defineFlow, type FlowContext, type RequestProblem } from './flow.ts';
import { exchangeThroughLibrary } from './library-exchange.ts';
import { authOf, clientFacts, clientProblem } from './oauth2-client.ts';
import { factsOf } from './profile-facts.ts';
import { resolveUrl } from './resolve-url.ts';
import { standIns } from './stand-ins.ts';
import { endpointFacts, serverAt, withRenewal } from './token-endpoint.ts';
import { tokenParameters } from './token-parameters.ts';
import { headerProblem } from './token-request-headers.ts';

type Profile = Extract<AuthorizationProfileWrite, { type: 'oauth2_password' }>;

/** The parameters that say who the user is: kept with the profile, or entered in its form fields. A preview has none entered. */
function userParameters(profile: Profile, { inputs }: FlowContext): [string, string][] {
  if (profile.authorizationMode === 'pre_authorize')
    return [
      ['username', profile.username],
      ['password', profile.password ?? ''],
    ];
  return profile.formFields
    .map(({ fieldKey }): [string, string] => [fieldKey, inputs.get(fieldKey) ?? standIns.entered])
    .filter(([, value]) => value !== '');
}

/** What is missing of what the profile keeps. */
function keptProblem({ authorizationMode, username, password }: Profile): RequestProblem | null {
  if (authorizationMode !== 'pre_authorize') return null;
  const missing = Object.entries({ username, password: password ?? '' }).find(([, text]) => text === '');
  return missing === undefined
    ? null
    : { field: missing[0], code: 'required', parameters: { field: missing[0] } };
}

/** The token request (RFC 6749 4.3.2) and its answer. */
function requestToken(profile: Profile, url: string, context: FlowContext): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: profile.clientId };
  const ofUser = userParameters(profile, context);
  const others = tokenParameters(profile.scope, profile.scopeSeparator).filter(
    ([name]) => !ofUser.some(([key]) => key === name),
  );
  return exchangeThroughLibrary(
    'token',
    {
      request: (fetch) =>
        genericTokenEndpointRequest(
          server,
          client,
          authOf(profile, context),
          'password',
          new URLSearchParams([...ofUser, ...others]),
          {
            [customFetch]: fetch,
            // Whether plain http may be used is the transport's policy.
            [allowInsecureRequests]: true,
          },
        ),
      process: (response) => processGenericTokenEndpointResponse(server, client, response),
    },
    profile,
    context,
  );
}

/** OAuth v2 with user name and password (RFC 6749 4.3), for services that have nothing else. */
export const oauth2PasswordFlow = defineFlow('oauth2_password', {
  facts: (profile, tenant) =>
    factsOf(profile, tenant, {
      ...clientFacts(profile),
      ...endpointFacts(profile),
      grant: 'password',
      passwordField: profile.authorizationMode === 'pre_authorize' ? 'password' : 'inputs',
      credential: 'the token',
    }),

  async run(profile, context) {
    const { url, problem } = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
    const refused =
      problem ??
      (await clientProblem(profile)) ??
      keptProblem(profile) ??
      headerProblem(profile.tokenRequestHeaders);
    if (url === null || refused !== null) return { exchanges: [], problem: refused };
    return withRenewal(profile, await requestToken(profile, url, context), context);
  },
});
