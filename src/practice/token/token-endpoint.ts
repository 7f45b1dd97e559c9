import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import { rememberToken } from '../resource/bearer-resource.ts';
import { redeemCode } from '../sign-in/codes.ts';
import { requestedAudiences } from './audience.ts';
import { toBase64Url } from './base64url.ts';
import { checkAssertion } from './client-assertion.ts';
import { checkCredentials, readCredentials } from './client-authentication.ts';
import { readForm, type Form } from './form.ts';
import { jsonAnswer } from './json-answer.ts';
import { signJwt } from './jwt.ts';
import { issueRefreshToken, redeemRefreshToken } from './refresh-token.ts';
import { TokenRefusal } from './refusal.ts';
import { grantScopes } from './scope.ts';

/** Which provider is asked, for which of its tenancies, and at which address. */
export interface TokenContext {
  readonly provider: Provider;
  readonly tenant: string | null;
  readonly issuer: string;
  readonly ports: Ports;
}

/** Asks for the user of the settings (RFC 6749 4.3.2). */
function scopesOfUser(form: Form, { settings }: Provider): readonly string[] {
  const [username, password] = [form.one('username'), form.one('password')];
  if (username === undefined || password === undefined)
    throw new TokenRefusal('invalid_request', 'The parameters username and password are needed.');
  if (username !== settings.username || password !== settings.password)
    throw new TokenRefusal('invalid_grant', 'The user name or the password is wrong.');
  return grantScopes(form.one('scope'), settings);
}

async function scopesOfGrant(form: Form, { provider, ports }: TokenContext): Promise<readonly string[]> {
  const grantType = form.one('grant_type');
  if (grantType === undefined)
    throw new TokenRefusal('invalid_request', 'The parameter grant_type is missing.');
  if (grantType === 'client_credentials') return grantScopes(form.one('scope'), provider.settings);
  if (grantType === 'authorization_code') return (await redeemCode(form, provider, ports)).scopes;
  if (grantType === 'password') return scopesOfUser(form, provider);
  if (grantType === 'refresh_token') return redeemRefreshToken(form, provider).scopes;
  throw new TokenRefusal('unsupported_grant_type', `The grant type ${grantType} is not supported.`);
}

async function accessToken(
  scopes: readonly string[],
  audiences: readonly string[],
  { provider, tenant, issuer, ports }: TokenContext,
): Promise<string> {
  if (audiences.length === 0) return `practice-${toBase64Url(ports.random.bytes(32))}`;
  const now = Math.floor(ports.clock.now() / 1000);
  return signJwt(
    {
      iss: issuer,
      sub: provider.settings.clientId,
      client_id: provider.settings.clientId,
      aud: audiences.length === 1 ? audiences[0] : audiences,
      scope: scopes.join(' '),
      iat: now,
      exp: now + provider.settings.lifetimeSeconds,
      jti: toBase64Url(ports.random.bytes(16)),
      ...(tenant === null ? {} : { tenant }),
    },
    provider,
  );
}

async function issue(request: Request, context: TokenContext): Promise<Response> {
  const { provider, tenant, issuer, ports } = context;
  const form = await readForm(request);
  const credentials = readCredentials(request, form);
  const assertion = form.one('client_assertion');
  if (assertion === undefined) checkCredentials(credentials, provider.settings);
  else
    await checkAssertion(form, assertion, provider.settings, {
      audiences: [issuer, request.url],
      now: ports.clock.now(),
    });
  if (tenant !== null && !provider.settings.tenants.includes(tenant))
    throw new TokenRefusal('invalid_request', `There is no tenancy ${tenant} here.`);
  const scopes = await scopesOfGrant(form, context);
  const audiences = requestedAudiences(form, provider.settings);
  return jsonAnswer(200, {
    access_token: rememberToken(provider, await accessToken(scopes, audiences, context)),
    token_type: 'Bearer',
    expires_in: provider.settings.lifetimeSeconds,
    scope: scopes.join(' '),
    ...(tenant === null ? {} : { tenant }),
    ...(scopes.includes('offline_access')
      ? { refresh_token: issueRefreshToken({ scopes }, provider, ports) }
      : {}),
  });
}

/** Answers a token request as RFC 6749 asks, and as strictly as a real server. */
export async function answerTokenRequest(request: Request, context: TokenContext): Promise<Response> {
  if (request.method !== 'POST')
    return jsonAnswer(
      405,
      { error: 'invalid_request', error_description: 'Token requests are sent by POST.' },
      { allow: 'POST' },
    );
  try {
    return await issue(request, context);
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    return jsonAnswer(error.status, { error: error.code, error_description: error.message }, error.headers);
  }
}
