import type { ScopePairWrite, ScopeSeparator } from '#contract/scope.ts';
import { isFrontChannelParameter, mayRepeat } from '#contract/keys.ts';
import { calculatePKCECodeChallenge } from 'oauth4webapi';
import type { BegunSignIn, SignInContext } from './interactive.ts';
import { tokenParameters } from './token-parameters.ts';

/** What an authorization request is made of. */
interface AuthorizationRequest {
  readonly clientId: string;
  readonly scope: readonly ScopePairWrite[];
  readonly scopeSeparator: ScopeSeparator;
  readonly additionalFields: readonly ScopePairWrite[];
}

/** Bytes of chance in a code verifier: 43 characters, as RFC 7636 4.1 recommends. */
const verifierBytes = 32;

/**
 * The address that the user goes to (RFC 6749 4.1.1), with `state` and a PKCE
 * challenge of the method S256 always (RFC 9700 2.1.1). What the address had
 * as its query stays; the protocol's own parameters stand once.
 */
export async function authorizationRequest(
  address: string,
  request: AuthorizationRequest,
  context: Pick<SignInContext, 'callbackUrl' | 'handle' | 'randomText'>,
): Promise<BegunSignIn> {
  const codeVerifier = context.randomText(verifierBytes);
  const url = new URL(address);
  const own: [string, string][] = [
    ['response_type', 'code'],
    ['client_id', request.clientId],
    ['redirect_uri', context.callbackUrl],
    ['state', context.handle],
    ['code_challenge', await calculatePKCECodeChallenge(codeVerifier)],
    ['code_challenge_method', 'S256'],
  ];
  const scope = tokenParameters(request.scope, request.scopeSeparator);
  // A profile that was saved before keys of both lists were compared may have a parameter in both (RFC 6749 3.1).
  const isNew = (name: string) => mayRepeat(name) || scope.every(([asked]) => asked !== name);
  const additional = tokenParameters(request.additionalFields, 'space').filter(([name]) => isNew(name));
  const asked = [...scope, ...additional].filter(([name]) => !isFrontChannelParameter(name));
  for (const [name] of [...own, ...asked]) url.searchParams.delete(name);
  for (const [name, value] of [...own, ...asked]) url.searchParams.append(name, value);
  return { authorizationUrl: url.href, kept: { codeVerifier }, exchanges: [] };
}
