import type { Ports } from '../ports.ts';
import type { Grant, Provider } from '../providers.ts';
import { toBase64Url } from './base64url.ts';
import type { Form } from './form.ts';
import { TokenRefusal } from './refusal.ts';

const maximum = 100;

/** Gives out a refresh token. The provider keeps the latest hundred. */
export function issueRefreshToken(grant: Grant, provider: Provider, { random }: Ports): string {
  const token = `practice-refresh-${toBase64Url(random.bytes(24))}`;
  provider.grants.set(token, grant);
  const [oldest] = provider.grants.keys();
  if (provider.grants.size > maximum && oldest !== undefined) provider.grants.delete(oldest);
  return token;
}

/** Takes a refresh token in. It works once: the answer brings its successor (RFC 9700 4.14.2). */
export function redeemRefreshToken(form: Form, provider: Provider): Grant {
  const token = form.one('refresh_token');
  if (token === undefined)
    throw new TokenRefusal('invalid_request', 'The parameter refresh_token is missing.');
  const grant = provider.grants.get(token);
  if (grant === undefined)
    throw new TokenRefusal('invalid_grant', 'The refresh token is not known here, or was used before.');
  provider.grants.delete(token);
  return grant;
}
