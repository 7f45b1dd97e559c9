import type { Provider } from '../providers.ts';
import { grantScopes } from '../token/scope.ts';
import { TokenRefusal } from '../token/refusal.ts';

/** An authorization request that a user can be asked about (RFC 6749 4.1.1, RFC 7636 4.3). */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string | null;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
}

/** Why the user cannot be sent back: nobody knows where to, or it would not be safe (RFC 6749 4.1.2.1). */
export interface DeadEnd {
  readonly deadEnd: string;
}

/** What the user is sent back with, without having been asked. */
export interface Refused {
  readonly redirectUri: string;
  readonly state: string | null;
  readonly error: string;
  readonly description: string;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !text.includes('#');
}

function scopesOf(
  requested: string | null,
  { settings }: Provider,
): readonly string[] | Pick<Refused, 'error' | 'description'> {
  try {
    return grantScopes(requested ?? undefined, settings);
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    return { error: error.code, description: error.message };
  }
}

/** Reads an authorization request, as strictly as a real server. */
export function readAuthorizationRequest(
  query: URLSearchParams,
  provider: Provider,
): AuthorizationRequest | Refused | DeadEnd {
  const repeated = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return { deadEnd: `The parameter ${repeated} was sent more than once.` };
  if (query.get('client_id') !== provider.settings.clientId)
    return { deadEnd: 'This client is not known here.' };
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!isWebAddress(redirectUri))
    return { deadEnd: 'The redirect_uri is missing, or no address of the web.' };
  const state = query.get('state');
  const refuse = (error: string, description: string): Refused => ({
    redirectUri,
    state,
    error,
    description,
  });
  if (query.get('response_type') !== 'code')
    return refuse('unsupported_response_type', 'Only the response type code is offered here.');
  const codeChallenge = query.get('code_challenge');
  if (codeChallenge === null || query.get('code_challenge_method') !== 'S256')
    return refuse('invalid_request', 'A code challenge of the method S256 is wanted (RFC 7636).');
  const scopes = scopesOf(query.get('scope'), provider);
  return 'error' in scopes
    ? refuse(scopes.error, scopes.description)
    : { redirectUri, state, scopes, codeChallenge };
}
