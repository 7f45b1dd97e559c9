import type { Ports } from '../ports.ts';
import type { Grant, Provider } from '../providers.ts';
import { toBase64Url } from '../token/base64url.ts';
import type { Form } from '../token/form.ts';
import { TokenRefusal } from '../token/refusal.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

const maximum = 100;
const lifetimeMs = 60_000;

/** Gives out a code for what a user has allowed. The provider keeps the latest hundred. */
export function issueCode(
  request: AuthorizationRequest,
  provider: Provider,
  { random, clock }: Ports,
): string {
  const code = `practice-code-${toBase64Url(random.bytes(24))}`;
  const { redirectUri, codeChallenge, scopes } = request;
  provider.codes.set(code, { redirectUri, codeChallenge, scopes, expiresAt: clock.now() + lifetimeMs });
  const [oldest] = provider.codes.keys();
  if (provider.codes.size > maximum && oldest !== undefined) provider.codes.delete(oldest);
  return code;
}

async function challengeOf(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(new Uint8Array(hash));
}

/** Takes a code in. It works once, for its redirect URI and the verifier of its challenge (RFC 6749 4.1.3, RFC 7636 4.6). */
export async function redeemCode(form: Form, provider: Provider, { clock }: Ports): Promise<Grant> {
  const code = form.one('code');
  if (code === undefined) throw new TokenRefusal('invalid_request', 'The parameter code is missing.');
  const found = provider.codes.get(code);
  provider.codes.delete(code);
  const refuse = (why: string) => new TokenRefusal('invalid_grant', why);
  if (found === undefined) throw refuse('The code is not known here, or was used before.');
  if (found.expiresAt <= clock.now()) throw refuse('The code has expired.');
  if (found.redirectUri !== form.one('redirect_uri'))
    throw refuse('The redirect_uri is not the one that the code was issued for.');
  if (found.codeChallenge !== (await challengeOf(form.one('code_verifier') ?? '')))
    throw refuse('The code_verifier does not fit the code challenge.');
  return { scopes: found.scopes };
}
