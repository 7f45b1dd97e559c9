import type { ScopePairWrite, ScopeSeparator } from '#contract/scope.ts';
import {
  allowInsecureRequests,
  customFetch,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type AuthorizationServer,
} from 'oauth4webapi';
import { textMember } from '../evidence/answer/json-value.ts';
import { readAnswer } from '../evidence/answer/read-answer.ts';
import { tokenPlaceOf } from '../evidence/answer/token-place.ts';
import { readTokenResponse } from '../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { FlowContext, FlowRun } from './flow.ts';
import { exchangeThroughLibrary, type AskedEndpoint } from './library-exchange.ts';
import { authOf, type OAuth2Client } from './oauth2-client.ts';
import type { ProfileFacts } from './profile-facts.ts';
import { resolveUrl } from './resolve-url.ts';
import { requestedScope, tokenParameters } from './token-parameters.ts';

/** What a profile says of the token endpoint that it asks, and what it asks for. */
export interface TokenEndpoint extends OAuth2Client, AskedEndpoint {
  readonly tokenRequestUrl: string;
  readonly refreshTokenUrl: string | null;
  readonly scope: readonly ScopePairWrite[];
  readonly scopeSeparator: ScopeSeparator;
  readonly refreshHeaders: 'same' | 'none';
}

/** A token endpoint as the protocol library knows it. */
export function serverAt(url: string): AuthorizationServer {
  return { issuer: new URL(url).origin, token_endpoint: url };
}

/** What a diagnosis may know of a token endpoint. */
export function endpointFacts(
  endpoint: TokenEndpoint,
): Pick<
  ProfileFacts,
  | 'tokenRequestUrl'
  | 'refreshTokenUrl'
  | 'requestedScope'
  | 'scopeSeparator'
  | 'parameterNames'
  | 'tokenPlace'
  | 'requestForm'
> {
  const { tokenRequestUrl, refreshTokenUrl, scope, scopeSeparator } = endpoint;
  const { tokenRequestMethod, tokenRequestBody, grantType } = endpoint;
  return {
    tokenRequestUrl,
    refreshTokenUrl,
    requestedScope: requestedScope(scope, scopeSeparator),
    scopeSeparator,
    parameterNames: tokenParameters(scope, scopeSeparator).map(([name]) => name),
    tokenPlace: tokenPlaceOf(endpoint),
    requestForm: { tokenRequestMethod, tokenRequestBody, grantType },
  };
}

/** The refresh token of a good answer, or null. */
function refreshTokenOf({ result }: ObservedExchange, endpoint: TokenEndpoint, now: number): string | null {
  if (result.failure !== null || result.response === null) return null;
  const { status } = result.response;
  if (status < 200 || status > 299) return null;
  const scope = requestedScope(endpoint.scope, endpoint.scopeSeparator);
  const { token } = readTokenResponse(readAnswer(result.response), scope, now, tokenPlaceOf(endpoint));
  return token === null ? null : textMember(token.body, 'refresh_token');
}

/** The refresh request (RFC 6749 6), with the same client authentication. */
function refresh(
  endpoint: TokenEndpoint,
  url: string,
  refreshToken: string,
  context: FlowContext,
): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: endpoint.clientId };
  const additionalParameters = new URLSearchParams([['grant_type', 'refresh_token']]);
  return exchangeThroughLibrary(
    'refresh',
    {
      request: (fetch) =>
        refreshTokenGrantRequest(server, client, authOf(endpoint, context), refreshToken, {
          [customFetch]: fetch,
          // Whether plain http may be used is the transport's policy.
          [allowInsecureRequests]: true,
          additionalParameters,
        }),
      process: (response) => processRefreshTokenResponse(server, client, response),
    },
    endpoint.refreshHeaders === 'same' ? endpoint : { ...endpoint, tokenRequestHeaders: [] },
    context,
  );
}

/**
 * Renews the token of the last exchange, where the profile says where and the
 * provider gave something to renew it with; else the run stays as it is.
 */
export async function withRenewal(
  endpoint: TokenEndpoint,
  exchange: ObservedExchange,
  context: FlowContext,
): Promise<FlowRun> {
  const renewalUrl = endpoint.refreshTokenUrl ?? '';
  const refreshToken = renewalUrl === '' ? null : refreshTokenOf(exchange, endpoint, context.now());
  if (refreshToken === null) return { exchanges: [exchange], problem: null };
  const renewal = resolveUrl(renewalUrl, 'refreshTokenUrl', context.tenant);
  if (renewal.url === null) return { exchanges: [exchange], problem: renewal.problem };
  const second = await refresh(endpoint, renewal.url, refreshToken, context);
  return { exchanges: [exchange, second], problem: null };
}
