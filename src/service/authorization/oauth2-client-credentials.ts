import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { needsClientSecret } from '#contract/client-authentication.ts';
import {
  allowInsecureRequests,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type AuthorizationServer,
} from 'oauth4webapi';
import { readAnswer } from '../evidence/answer/read-answer.ts';
import { textMember } from '../evidence/answer/json-value.ts';
import { readTokenResponse } from '../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { clientAuthOf } from './client-authentication.ts';
import type { AuthorizationFlow, FlowContext, RequestProblem } from './flow.ts';
import { exchangeThroughLibrary } from './library-exchange.ts';
import { secretTraits } from './profile-facts.ts';
import { resolveUrl } from './resolve-url.ts';
import { requestedScope, tokenParameters } from './token-parameters.ts';
import { headerProblem, tokenRequestHeaders } from './token-request-headers.ts';

type Profile = Extract<AuthorizationProfileWrite, { type: 'oauth2_client_credentials' }>;

/** Half of a surrogate pair: text that has no UTF-8. */
const loneSurrogate = /\p{Cs}/u;

function serverAt(url: string): AuthorizationServer {
  return { issuer: new URL(url).origin, token_endpoint: url };
}

/** What must be there before anything is sent, beside the URLs. */
function credentialProblem(profile: Profile): RequestProblem | null {
  const secret = profile.clientSecret ?? '';
  const missing = (field: string): RequestProblem => ({ field, code: 'required', parameters: { field } });
  if (profile.clientId === '') return missing('clientId');
  if (needsClientSecret(profile.clientAuthentication) && secret === '') return missing('clientSecret');
  const broken = Object.entries({ clientId: profile.clientId, clientSecret: secret }).find(([, text]) =>
    loneSurrogate.test(text),
  );
  if (broken !== undefined) return { field: broken[0], code: 'control_character', parameters: {} };
  return headerProblem(profile.tokenRequestHeaders);
}

/** The token request (RFC 6749 4.4.2) and its answer. */
function requestToken(profile: Profile, url: string, context: FlowContext): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: profile.clientId };
  const auth = clientAuthOf(profile.clientAuthentication, profile.clientSecret ?? '');
  const parameters = new URLSearchParams([
    ['grant_type', 'client_credentials'],
    ...tokenParameters(profile.scope, profile.scopeSeparator),
  ]);
  return exchangeThroughLibrary(
    'token',
    {
      request: (fetch) =>
        clientCredentialsGrantRequest(server, client, auth, parameters, {
          [customFetch]: fetch,
          // Whether plain http may be used is the transport's policy.
          [allowInsecureRequests]: true,
        }),
      process: (response) => processClientCredentialsResponse(server, client, response),
    },
    tokenRequestHeaders(profile.tokenRequestHeaders),
    context,
  );
}

/** The refresh request (RFC 6749 6), with the same client authentication. */
function refresh(
  profile: Profile,
  url: string,
  refreshToken: string,
  context: FlowContext,
): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: profile.clientId };
  const auth = clientAuthOf(profile.clientAuthentication, profile.clientSecret ?? '');
  const additionalParameters = new URLSearchParams([['grant_type', 'refresh_token']]);
  return exchangeThroughLibrary(
    'refresh',
    {
      request: (fetch) =>
        refreshTokenGrantRequest(server, client, auth, refreshToken, {
          [customFetch]: fetch,
          [allowInsecureRequests]: true,
          additionalParameters,
        }),
      process: (response) => processRefreshTokenResponse(server, client, response),
    },
    tokenRequestHeaders(profile.tokenRequestHeaders),
    context,
  );
}

/** The refresh token of a good answer, or null. */
function refreshTokenOf({ result }: ObservedExchange, profile: Profile, now: number): string | null {
  if (result.failure !== null || result.response === null) return null;
  const { status } = result.response;
  if (status < 200 || status > 299) return null;
  const scope = requestedScope(profile.scope, profile.scopeSeparator);
  const { token } = readTokenResponse(readAnswer(result.response), scope, now);
  return token === null ? null : textMember(token.body, 'refresh_token');
}

/** OAuth v2 client credentials: the assistant signs in as itself (RFC 6749 4.4). */
export const oauth2ClientCredentialsFlow: AuthorizationFlow = {
  type: 'oauth2_client_credentials',

  facts(profile, tenant) {
    const secret = profile.clientSecret ?? '';
    const isSent = needsClientSecret(profile.clientAuthentication) && secret !== '';
    return {
      clientId: profile.clientId,
      clientAuthentication: profile.clientAuthentication,
      secret: isSent ? secretTraits(secret, profile.clientId) : null,
      tokenRequestUrl: profile.tokenRequestUrl,
      refreshTokenUrl: profile.refreshTokenUrl,
      checkUrl: profile.checkUrl,
      requestedScope: requestedScope(profile.scope, profile.scopeSeparator),
      scopeSeparator: profile.scopeSeparator,
      parameterNames: tokenParameters(profile.scope, profile.scopeSeparator).map(([name]) => name),
      tenant,
    };
  },

  async run(profile, context) {
    const token = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
    const problem = token.problem ?? credentialProblem(profile);
    if (token.url === null || problem !== null) return { exchanges: [], problem };
    const first = await requestToken(profile, token.url, context);
    const refreshToken = refreshTokenOf(first, profile, context.now());
    const renewalUrl = profile.refreshTokenUrl ?? '';
    if (renewalUrl === '' || refreshToken === null) return { exchanges: [first], problem: null };
    const renewal = resolveUrl(renewalUrl, 'refreshTokenUrl', context.tenant);
    if (renewal.url === null) return { exchanges: [first], problem: renewal.problem };
    const second = await refresh(profile, renewal.url, refreshToken, context);
    return { exchanges: [first, second], problem: null };
  },
};
