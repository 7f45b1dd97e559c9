import { describe, expect, test } from 'vitest';
import { z } from '#contract/zod.ts';
import { basic, now, practice, secret, tokenRequest } from '#practice/testing/practice.ts';

const withToken = z.object({ access_token: z.string() });
const withRefreshToken = withToken.extend({ refresh_token: z.string() });
const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).length(1) });

async function ask(init: RequestInit, path = '/t/token') {
  const response = await practice().request(path, init);
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

const inBody = { client_id: 'practice-client', client_secret: secret };

describe('a good token request', () => {
  test('is answered as RFC 6749 5.1 asks', async () => {
    const { status, headers, body } = await ask(tokenRequest({ scope: 'api:read' }));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toContain('application/json');
    expect(body).toEqual({
      access_token: expect.stringMatching(/^practice-[\w-]{43}$/) as string,
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'api:read',
    });
  });

  test('may carry the credentials in the body', async () => {
    expect((await ask(tokenRequest(inBody, {}))).status).toBe(200);
  });

  test('may be sent with a charset in its content type', async () => {
    const headers = { ...basic(), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
    expect((await ask(tokenRequest({}, headers))).status).toBe(200);
  });

  test('gets all scopes that the client may have where it asks for none', async () => {
    const { body } = await ask(tokenRequest({ scope: '' }));
    expect(body).toMatchObject({ scope: 'api:read api:write' });
  });

  test('gets only those scopes that the client may have', async () => {
    const { body } = await ask(tokenRequest({ scope: 'api:read api:admin' }));
    expect(body).toMatchObject({ scope: 'api:read' });
  });
});

const wrongClient = { error: 'invalid_client', error_description: 'Client authentication failed.' };

describe('client authentication', () => {
  test.each([
    ['a wrong secret', basic('practice-client', 'wrong')],
    ['an unknown client', basic('nobody', secret)],
    ['a secret that differs only in case', basic('practice-client', secret.toUpperCase())],
  ])('refuses %s in the header with a challenge', async (_, headers) => {
    const answer = await ask(tokenRequest({}, headers));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    expect(answer.body).toEqual(wrongClient);
  });

  test('refuses a wrong secret in the body without a challenge', async () => {
    const answer = await ask(tokenRequest({ ...inBody, client_secret: 'wrong' }, {}));
    expect(answer.status).toBe(401);
    expect(answer.headers.has('www-authenticate')).toBe(false);
    expect(answer.body).toEqual(wrongClient);
  });

  test('refuses a client that does not say who it is', async () => {
    const answer = await ask(tokenRequest({}, {}));
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(answer.headers.has('www-authenticate')).toBe(true);
  });

  test('refuses a confidential client that leaves its secret out', async () => {
    const answer = await ask(tokenRequest({ client_id: 'practice-client' }, {}));
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test.each([
    ['header and body at once', tokenRequest(inBody)],
    ['another client ID in the body', tokenRequest({ client_id: 'somebody-else' })],
    [
      'a secret that was not form-encoded',
      tokenRequest({}, { authorization: `Basic ${btoa(`practice-client:${secret}`)}` }),
    ],
    ['a header that is not base64', tokenRequest({}, { authorization: 'Basic ?' })],
    ['a header without a colon', tokenRequest({}, { authorization: `Basic ${btoa('practice-client')}` })],
  ])('refuses %s as invalid_request', async (_, init) => {
    expect(await ask(init)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  test('understands no other scheme than Basic', async () => {
    const answer = await ask(tokenRequest({}, { authorization: 'Bearer abc' }));
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });
});

describe('a token request that is refused', () => {
  test.each([
    ['no grant type', 'x=1', 'invalid_request'],
    ['another grant type', 'grant_type=implicit', 'unsupported_grant_type'],
    ['a parameter twice', 'grant_type=client_credentials&grant_type=client_credentials', 'invalid_request'],
    ['a broken percent sign', 'grant_type=client_credentials&scope=%zz', 'invalid_request'],
    ['an unknown scope', 'grant_type=client_credentials&scope=nonsense', 'invalid_scope'],
    ['a scope of characters that no scope has', 'grant_type=client_credentials&scope=%22', 'invalid_scope'],
    [
      'only scopes that the client may not have',
      'grant_type=client_credentials&scope=api:admin',
      'invalid_scope',
    ],
    ['an unknown resource', 'grant_type=client_credentials&resource=https://other.example', 'invalid_target'],
    ['a relative resource', 'grant_type=client_credentials&resource=/api', 'invalid_target'],
    [
      'a resource with a fragment',
      'grant_type=client_credentials&resource=https://api.example.com/%23x',
      'invalid_target',
    ],
    ['no user', 'grant_type=password&username=x', 'invalid_request'],
    ['a wrong password', 'grant_type=password&username=practice-user&password=x', 'invalid_grant'],
    ['an unknown refresh token', 'grant_type=refresh_token&refresh_token=x', 'invalid_grant'],
  ])('because of %s', async (_, body, error) => {
    expect(await ask(tokenRequest(body))).toMatchObject({ status: 400, body: { error } });
  });

  test('because it is JSON', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect(await ask(init)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  test('because it is not sent by POST', async () => {
    const answer = await ask({ method: 'GET' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });
});

describe('a tenancy', () => {
  test.each([
    ['in the path', '/t/tenants/north/token'],
    ['in front of the host', 'https://north.practice.example/t/token'],
    ['in front of localhost', 'http://north.localhost:8081/t/token'],
  ])('is read where it stands %s', async (_, path) => {
    expect((await ask(tokenRequest(), path)).body).toMatchObject({ tenant: 'north' });
  });

  test('that is unknown is refused', async () => {
    const answer = await ask(tokenRequest(), '/t/tenants/nowhere/token');
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  test('is not read from the bare host', async () => {
    expect((await ask(tokenRequest(), 'https://practice.example/t/token')).body).not.toHaveProperty('tenant');
  });
});

function decode(part: string | undefined): unknown {
  return JSON.parse(atob((part ?? '').replaceAll('-', '+').replaceAll('_', '/')));
}

describe('a token for a resource', () => {
  test('is a JWT that the published key verifies', async () => {
    const app = practice();
    const init = tokenRequest({ resource: 'https://api.example.com/', scope: 'api:read' });
    const answer = await app.request('https://practice.example/t/token', init);
    const { access_token: token } = withToken.parse(await answer.json());
    const [header, claims, signature] = token.split('.');
    expect(decode(header)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(decode(claims)).toMatchObject({
      iss: 'https://practice.example/t',
      sub: 'practice-client',
      aud: 'https://api.example.com/',
      scope: 'api:read',
      exp: now / 1000 + 600,
    });
    const { keys } = keySet.parse(await (await app.request('/t/jwks')).json());
    const key = await crypto.subtle.importKey(
      'jwk',
      keys[0] ?? {},
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
    const bytes = Buffer.from(signature ?? '', 'base64url');
    const signed = new TextEncoder().encode(`${header}.${claims}`);
    expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, signed)).toBe(true);
  });

  test('is for all of them where there are two', async () => {
    const audiences = 'resource=https://api.example.com&audience=https://api.example.com/';
    const { body } = await ask(tokenRequest(`grant_type=client_credentials&${audiences}`));
    const { access_token: token } = withToken.parse(body);
    expect(decode(token.split('.')[1])).toMatchObject({
      aud: ['https://api.example.com', 'https://api.example.com/'],
    });
  });
});

describe('a refresh token', () => {
  test('comes with offline_access, works once and brings its successor', async () => {
    const app = practice();
    const post = async (init: RequestInit): Promise<unknown> => (await app.request('/t/token', init)).json();
    const first = withRefreshToken.parse(await post(tokenRequest({ scope: 'api:read offline_access' })));
    const refresh = tokenRequest(`grant_type=refresh_token&refresh_token=${first.refresh_token}`);
    const answer = await post(refresh);
    expect(answer).toMatchObject({ token_type: 'Bearer', scope: 'api:read offline_access' });
    expect(withRefreshToken.parse(answer).refresh_token).not.toBe(first.refresh_token);
    expect(await post(refresh)).toMatchObject({ error: 'invalid_grant' });
  });
});
