import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { createPublicKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorizationProfileReadSchema } from '#contract/authorization-types/registry.ts';
import { keyPairSchema } from '#contract/client-key/key-pair.ts';
import { testRunSchema } from '#contract/test-run.ts';
import type { ConnectionSecurity, OutboundRequest, Transport } from '../../ports/transport.ts';
import type { ApiAnswer, ApiClient } from '../api-client.ts';
import { certificateOf, convertedKey, newKey, pkcs12Of } from '../key-material.ts';
import { clientCredentials } from '../profiles.ts';
import { tokenAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

/** The time of the tests' clock. */
const now = Date.UTC(2026, 10, 23, 12);
const day = 24 * 60 * 60 * 1000;
const passphrase = 'passphrase-canary-91c2';
const key = newKey('ec');
const cert = certificateOf(key, now - day, now + 90 * day);
const ended = certificateOf(key, now - 9 * day, now - day);
const early = certificateOf(key, now + day, now + 9 * day);
const strange = certificateOf(newKey('ec'), now - day, now + day);
const encrypted = convertedKey(key, 'pkcs8', '-topk8', '-passout', `pass:${passphrase}`);
const jwk = createPublicKey(key).export({ format: 'jwk' });

function withKey(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { clientSecret: _, ...profile } = clientCredentials();
  return { ...profile, clientAuthentication: 'private_key_jwt', clientKey: key, ...changes };
}

/** What is wrong, with where and how it is said. */
const broken: readonly [string, Record<string, unknown>, string, string][] = [
  ['PEM that is no PEM', { clientKey: 'MIIEvQIBADANBg' }, 'clientKey', 'key_unreadable'],
  ['an encrypted key without its passphrase', { clientKey: encrypted }, 'clientKeyPassphrase', 'required'],
  [
    'an encrypted key with another passphrase',
    { clientKey: encrypted, clientKeyPassphrase: 'another' },
    'clientKeyPassphrase',
    'passphrase_wrong',
  ],
  [
    'a file without its passphrase',
    { clientKey: pkcs12Of({ key, cert }, passphrase) },
    'clientKeyPassphrase',
    'required',
  ],
  [
    'a file without a key',
    { clientKey: pkcs12Of({ cert }, passphrase), clientKeyPassphrase: passphrase },
    'clientKey',
    'key_file_without_key',
  ],
  [
    'a file that is none',
    { clientKey: '-----BEGIN PKCS12-----\nAAAA\n-----END PKCS12-----' },
    'clientKey',
    'key_file_unreadable',
  ],
  [
    'an algorithm that does not fit the key of a file',
    {
      clientKey: pkcs12Of({ key, cert }, passphrase),
      clientKeyPassphrase: passphrase,
      assertionAlgorithm: 'RS256',
    },
    'assertionAlgorithm',
    'algorithm_mismatch',
  ],
  ['text as certificate', { clientCertificate: 'hello' }, 'clientCertificate', 'certificate_unreadable'],
  ['an expired certificate', { clientCertificate: ended }, 'clientCertificate', 'certificate_expired'],
  [
    'a certificate of tomorrow',
    { clientCertificate: early },
    'clientCertificate',
    'certificate_not_yet_valid',
  ],
  [
    'a certificate of another key',
    { clientCertificate: strange },
    'clientCertificate',
    'certificate_key_mismatch',
  ],
  [
    'mutual TLS without a certificate',
    { clientAuthentication: 'tls_client_auth' },
    'clientCertificate',
    'required',
  ],
  [
    'mutual TLS with a file that holds none',
    { clientAuthentication: 'tls_client_auth', clientKey: pkcs12Of({ key }, ''), clientKeyPassphrase: '' },
    'clientCertificate',
    'required',
  ],
  [
    'mutual TLS with an expired certificate',
    { clientAuthentication: 'tls_client_auth', clientCertificate: ended },
    'clientCertificate',
    'certificate_expired',
  ],
  [
    'mutual TLS with a certificate of another key',
    { clientAuthentication: 'tls_client_auth', clientCertificate: strange },
    'clientCertificate',
    'certificate_key_mismatch',
  ],
  [
    'a certificate authority that is none',
    { certificateAuthority: 'hello' },
    'certificateAuthority',
    'certificate_unreadable',
  ],
  [
    'a certificate authority with a private key beside it, though it was cut off',
    { certificateAuthority: `${cert}\n${key.slice(0, 200)}` },
    'certificateAuthority',
    'certificate_unreadable',
  ],
  ['a lifetime of no time', { assertionLifetimeSeconds: 0 }, 'assertionLifetimeSeconds', 'too_small'],
  ['a lifetime of a day', { assertionLifetimeSeconds: 86_400 }, 'assertionLifetimeSeconds', 'too_large'],
];

/** Keys and certificates that clients prove themselves with, through the API, over any engine. */
export function describeClientKeysApi(engine: string, open: OpenStore): void {
  describe(`client keys over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    let profiles: string;
    let requests: OutboundRequest[];
    let secured: (ConnectionSecurity | undefined)[];
    beforeEach(async () => {
      requests = [];
      secured = [];
      const transport: Transport = {
        ...nowhere,
        send: async (request, { security }) => {
          requests.push(request);
          secured.push(security);
          return tokenAnswer();
        },
      };
      api = await openApi(open);
      call = api.with({ transport });
      assistant = await assistantPath(call);
      profiles = `${assistant}/authorization-profiles`;
    });
    afterEach(() => api.close());

    async function save(profile: Record<string, unknown>) {
      const answer = await call('POST', profiles, { body: profile });
      expect(answer.status, answer.text).toBe(201);
      expect(answer.text).not.toContain(passphrase);
      expect(answer.text).not.toMatch(/PRIVATE KEY|PKCS12|"d":/);
      return { answer, read: answer.as(authorizationProfileReadSchema) };
    }

    function put({ etag }: ApiAnswer, id: string, profile: Record<string, unknown>) {
      return call('PUT', `${profiles}/${id}`, { body: profile, headers: { 'if-match': etag } });
    }

    function assertionSent(): string {
      const body = new TextDecoder().decode(requests.at(-1)?.body ?? new Uint8Array());
      return new URLSearchParams(body).get('client_assertion') ?? '';
    }

    it('shows of a key its public half, and of a certificate what it says', async () => {
      const { read } = await save(withKey({ clientCertificate: cert }));
      expect(read).toMatchObject({
        clientKey: { isSet: true },
        clientKeyFacts: {
          kind: 'P-256',
          bits: null,
          thumbprint: await calculateJwkThumbprint(jwk),
          publicJwk: jwk,
        },
        clientCertificateFacts: {
          subject: 'CN=travel-planner',
          names: ['client.example.com'],
          validTo: new Date(now + 90 * day).toISOString(),
          keyThumbprint: await calculateJwkThumbprint(jwk),
        },
      });
    });

    it.each([
      ['an encrypted key', () => ({ clientKey: encrypted + cert })],
      ['a file of PKCS#12', () => ({ clientKey: pkcs12Of({ key, cert }, passphrase) })],
    ])('opens %s once, takes its certificate along, and keeps no passphrase', async (_what, members) => {
      const { read } = await save(withKey({ ...members(), clientKeyPassphrase: passphrase }));
      expect(read).toMatchObject({ clientKeyFacts: { publicJwk: jwk } });
      expect(read).toMatchObject({ clientCertificateFacts: { subject: 'CN=travel-planner' } });
      expect(read).not.toHaveProperty('clientKeyPassphrase');
      const stored = await api.store.profiles.find(assistant.split('/')[2] ?? '', read.id);
      expect(JSON.stringify(stored)).not.toContain(passphrase);
      expect(stored?.secrets.map(({ slot }) => slot)).toEqual(['clientKey']);
      const answer = await call('POST', `${profiles}/${read.id}/test-runs`, { body: {} });
      expect(answer.as(testRunSchema).status).toBe('passed');
      expect(
        (await jwtVerify(assertionSent(), await importJWK(jwk, 'ES256'), { currentDate: new Date(now) }))
          .payload.iss,
      ).toBe('travel-planner');
    });

    it.each(broken)('says at its place what is wrong with %s', async (_what, changes, path, code) => {
      const answer = await call('POST', profiles, { body: withKey(changes) });
      expect(answer.problem()).toMatchObject({ status: 422, errors: [{ path, code }] });
      const test = await call('POST', `${assistant}/test-runs`, { body: { profile: withKey(changes) } });
      // What the schema refuses is named by its place in the body, what the service refuses by that in the profile.
      expect(test.problem().errors?.map((error) => [error.path.replace('profile.', ''), error.code])).toEqual(
        [[path, code]],
      );
      expect(requests).toEqual([]);
      expect(answer.text + test.text).not.toContain(passphrase);
    });

    it('looks at a stored key where certificate or algorithm are changed', async () => {
      const { answer, read } = await save(withKey());
      const kept = withKey({ clientKey: undefined });
      const foreign = await put(answer, read.id, { ...kept, clientCertificate: strange });
      expect(foreign.problem().errors).toMatchObject([
        { path: 'clientCertificate', code: 'certificate_key_mismatch' },
      ]);
      const other = await put(answer, read.id, { ...kept, assertionAlgorithm: 'RS256' });
      expect(other.problem().errors).toMatchObject([
        { path: 'assertionAlgorithm', code: 'algorithm_mismatch' },
      ]);
      const own = await put(answer, read.id, { ...kept, clientCertificate: cert });
      expect(own.json()).toMatchObject({ clientKeyFacts: { publicJwk: jwk } });
      expect(own.json()).toMatchObject({ clientCertificateFacts: { subject: 'CN=travel-planner' } });
    });

    it('keeps a certificate that has ended meanwhile, while something else is changed', async () => {
      const { answer, read } = await save(withKey({ clientCertificate: cert }));
      api.clock.advance(100 * day);
      if (!('clientCertificate' in read)) throw new Error('There is no certificate.');
      const { clientCertificate } = read;
      const renamed = withKey({ clientKey: undefined, clientCertificate, name: 'Renamed' });
      expect((await put(answer, read.id, renamed)).status).toBe(200);
    });

    it('names the certificate and lives as long as the profile says', async () => {
      const { read } = await save(withKey({ clientCertificate: cert, assertionLifetimeSeconds: 300 }));
      await call('POST', `${profiles}/${read.id}/test-runs`, { body: {} });
      const assertion = assertionSent();
      const { iat = 0, exp } = decodeJwt(assertion);
      expect(exp).toBe(iat + 300);
      const facts = 'clientCertificateFacts' in read ? read.clientCertificateFacts : null;
      expect(decodeProtectedHeader(assertion)['x5t#S256']).toBe(facts?.thumbprint);
    });

    it('gives the connection the certificate of mutual TLS and the authorities of the profile', async () => {
      const mutual = { clientAuthentication: 'tls_client_auth', clientCertificate: cert };
      const { read } = await save(withKey({ ...mutual, certificateAuthority: strange }));
      expect(read).toMatchObject({ certificateAuthorityFacts: [{ subject: 'CN=travel-planner' }] });
      const answer = await call('POST', `${profiles}/${read.id}/test-runs`, { body: {} });
      expect(answer.as(testRunSchema).status).toBe('passed');
      expect(secured.at(-1)?.clientCertificate?.key).toBe(key);
      expect(secured.at(-1)?.authorities).toHaveLength(1);
      expect(answer.text).not.toMatch(/PRIVATE KEY/);
    });

    it('previews a client whose key is not entered yet, or still locked', async () => {
      for (const clientKey of [undefined, encrypted, pkcs12Of({ key, cert }, passphrase)])
        for (const clientAuthentication of ['private_key_jwt', 'tls_client_auth']) {
          const profile = withKey({ clientKey, clientAuthentication, clientCertificate: cert });
          const answer = await call('POST', `${assistant}/request-previews`, { body: { profile } });
          expect(answer.json().tokenRequest, answer.text).not.toBeNull();
        }
    });

    it.each(['RSA-2048', 'P-256', 'Ed25519'])('generates a key pair of the kind %s', async (kind) => {
      const asked = { body: { kind, commonName: 'travel, planner=1' } };
      const pair = (await call('POST', `${assistant}/key-pairs`, asked)).as(keyPairSchema);
      expect(JSON.stringify(pair)).not.toMatch(/BEGIN PRIVATE KEY|"d":/);
      expect(pair.clientCertificateFacts).toMatchObject({
        subject: 'CN=travel\\, planner=1',
        keyThumbprint: pair.clientKeyFacts.thumbprint,
      });
      const { clientKey, clientCertificate } = pair;
      const { read } = await save(withKey({ clientKey, clientCertificate }));
      expect(read).toMatchObject({ clientKeyFacts: pair.clientKeyFacts });
      await call('POST', `${profiles}/${read.id}/test-runs`, { body: {} });
      const { alg = '' } = decodeProtectedHeader(assertionSent());
      const publicKey = await importJWK(pair.clientKeyFacts.publicJwk, alg);
      await jwtVerify(assertionSent(), publicKey, { currentDate: new Date(now) });
      const elsewhere = await assistantPath(call, 'Another');
      const refused = await call('POST', `${elsewhere}/authorization-profiles`, {
        body: withKey({ clientKey }),
      });
      expect(refused.problem().errors).toMatchObject([{ path: 'clientKey', code: 'secret_unreadable' }]);
    });

    it('generates none for an assistant that is not there', async () => {
      expect((await call('POST', '/assistants/nobody/key-pairs', { body: {} })).problem()).toMatchObject({
        code: 'not_found',
      });
    });
  });
}
