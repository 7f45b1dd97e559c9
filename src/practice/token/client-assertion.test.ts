import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { now, practice, secret, tokenRequest } from '../testing/practice.ts';

const tokenUrl = 'http://localhost/one/token';
const { privateKey, publicKey } = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const clientJwk = await exportJWK(publicKey);

interface Changes {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: string;
  readonly key?: CryptoKey | Uint8Array;
}

function assertion({ claims = {}, alg = 'ES256', key = privateKey }: Changes = {}): Promise<string> {
  const client = 'practice-client';
  const times = { iat: now / 1000, exp: now / 1000 + 60, jti: 'one' };
  return new SignJWT({ iss: client, sub: client, aud: tokenUrl, ...times, ...claims })
    .setProtectedHeader({ alg })
    .sign(key);
}

async function ask(
  given: string,
  parameters: Readonly<Record<string, string>> = {},
  settings: object = { clientJwk },
) {
  const app = practice();
  await app.request('/one/settings', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  const asked = {
    client_id: 'practice-client',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: given,
    ...parameters,
  };
  return app.request(tokenUrl, tokenRequest(asked, {}));
}

const hmac = { alg: 'HS256', key: new TextEncoder().encode(secret) };

describe('a client assertion', () => {
  it.each([
    ['signed with the registered key', {}],
    ['signed with the secret', hmac],
  ])('%s is accepted', async (_name, changes) => {
    expect((await ask(await assertion(changes))).status).toBe(200);
  });

  it.each([
    ['for another audience', { claims: { aud: 'https://elsewhere.example' } }],
    ['that is over', { claims: { exp: now / 1000 - 1 } }],
    ['of another client', { claims: { sub: 'somebody' } }],
    ['without an id', { claims: { jti: undefined } }],
    ['signed with another key', { key: stranger.privateKey }],
    ['signed with another secret', { alg: 'HS256', key: new TextEncoder().encode('another') }],
  ])('%s is refused', async (_name, changes) => {
    const response = await ask(await assertion(changes));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });

  it('is refused where no key is registered, and where it is no JWT', async () => {
    expect((await ask(await assertion(), {}, {})).status).toBe(401);
    expect((await ask('nonsense')).status).toBe(401);
  });

  it('has to be of the known type, and the only proof', async () => {
    expect((await ask(await assertion(), { client_assertion_type: 'other' })).status).toBe(400);
    expect((await ask(await assertion(), { client_secret: secret })).status).toBe(400);
  });
});
