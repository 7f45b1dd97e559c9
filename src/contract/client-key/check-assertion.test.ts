import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assertionProblem, type AssertionSigner } from './check-assertion.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed25519 = generateKeyPairSync('ed25519');

function pem(key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8'): string {
  return key.export({ format: 'pem', type }).toString();
}

/** By way of PEM: a key that was just made cannot safely be exported as a JWK (e2e/fixtures/provider/generated-keys.ts). */
function membersOf(key: KeyObject) {
  if (key.type === 'private') return createPrivateKey(pem(key)).export({ format: 'jwk' });
  return createPublicKey(key.export({ format: 'pem', type: 'spki' })).export({ format: 'jwk' });
}

function jwk(key: KeyObject): string {
  return JSON.stringify(membersOf(key), null, 2);
}

function found(clientKey: string | null, changes: Partial<AssertionSigner> = {}) {
  return assertionProblem({
    clientAuthentication: 'private_key_jwt',
    clientKey,
    assertionAlgorithm: 'automatic',
    ...changes,
  });
}

describe('a private key that can be used', () => {
  it.each([
    ['RSA as PEM', pem(rsa.privateKey)],
    ['RSA as PEM whose line breaks were lost', pem(rsa.privateKey).replaceAll('\n', '')],
    [
      String.raw`RSA as PEM whose line breaks are written out as \n`,
      pem(rsa.privateKey).replaceAll('\n', String.raw`\n`),
    ],
    ['RSA as PEM with white space around it', `\r\n ${pem(rsa.privateKey).replaceAll('\n', '\r\n')}\t`],
    ['RSA as JWK', jwk(rsa.privateKey)],
    ['RSA in PKCS#1', pem(rsa.privateKey, 'pkcs1')],
    ['P-256 in SEC1', pem(p256.privateKey, 'sec1')],
    ['P-256 as PEM', pem(p256.privateKey)],
    ['P-256 as JWK', jwk(p256.privateKey)],
    ['P-384', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey)],
    ['P-521', pem(generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey)],
    ['Ed25519 as PEM', pem(ed25519.privateKey)],
    ['Ed25519 as JWK', jwk(ed25519.privateKey)],
    [
      'the private key of a set',
      JSON.stringify({ keys: [membersOf(p256.publicKey), membersOf(rsa.privateKey)] }),
    ],
    [
      'the file of a service account',
      JSON.stringify({ type: 'service_account', private_key: pem(rsa.privateKey) }),
    ],
    [
      'a certificate before its key',
      `-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n${pem(p256.privateKey)}`,
    ],
    ['a variable that stands for it', '{{env.client_key}}'],
  ])('%s', (_name, key) => {
    expect(found(key)).toBeNull();
  });

  it('is looked at by no other method', () => {
    expect(found('nonsense', { clientAuthentication: 'none' })).toBeNull();
    expect(found('nonsense', { clientAuthentication: 'client_secret_jwt' })).toBeNull();
  });
});

describe('a private key that cannot be used', () => {
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const foreign = generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey;
  const { qi: _, ...partial } = membersOf(rsa.privateKey);
  it.each([
    ['text', 'correct horse battery', 'key_unreadable'],
    ['a set of no keys', '{"keys":[]}', 'key_unreadable'],
    [
      'a set of two private keys',
      JSON.stringify({ keys: [membersOf(p256.privateKey), membersOf(rsa.privateKey)] }),
      'key_unreadable',
    ],
    ['a set of public keys', JSON.stringify({ keys: [membersOf(p256.publicKey)] }), 'key_not_private'],
    [
      'a file whose key is cut off',
      JSON.stringify({ private_key: pem(rsa.privateKey).slice(0, 400) }),
      'key_unreadable',
    ],
    ['a PEM block that is cut off', pem(rsa.privateKey).slice(0, 400), 'key_unreadable'],
    [
      'PEM of something else',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
      'key_unreadable',
    ],
    [
      'PEM that is no base64',
      '-----BEGIN PRIVATE KEY-----\n$$$$\n-----END PRIVATE KEY-----',
      'key_unreadable',
    ],
    ['broken JSON', '{"kty":"RSA",', 'key_unreadable'],
    ['a JWK without a kind', '{"d":"AA"}', 'key_unreadable'],
    ['an RSA JWK with a part missing', JSON.stringify(partial), 'key_unreadable'],
    ['RSA of 1024 bits in PKCS#1', pem(short, 'pkcs1'), 'key_too_short'],
    [
      'SEC1 that is none',
      '-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----',
      'key_unreadable',
    ],
    ['a public key', rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString(), 'key_not_private'],
    ['a public JWK', jwk(p256.publicKey), 'key_not_private'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'key_not_private'],
    ['another curve', pem(foreign), 'key_kind_unsupported'],
    ['a symmetric JWK', '{"kty":"oct","k":"AA"}', 'key_kind_unsupported'],
    ['RSA of 1024 bits as PEM', pem(short), 'key_too_short'],
    ['RSA of 1024 bits as JWK', jwk(short), 'key_too_short'],
  ])('%s', (_name, key, code) => {
    expect(found(key)).toMatchObject({ field: 'clientKey', code });
  });
});

describe('an encrypted private key', () => {
  const encrypted = p256.privateKey
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString();
  const traditional = rsa.privateKey
    .export({ format: 'pem', type: 'pkcs1', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString();
  it.each([
    ['in PKCS#8', encrypted],
    ['of the old form', traditional],
  ])('asks for its passphrase: %s', (_name, key) => {
    const asked = { field: 'clientKeyPassphrase', code: 'required' };
    expect(found(key)).toMatchObject(asked);
    expect(found(key, { clientKeyPassphrase: '' })).toMatchObject(asked);
    expect(found(key, { clientKeyPassphrase: 'x' })).toBeNull();
  });
});

describe('an algorithm that does not fit', () => {
  it.each([
    ['a key', { clientKey: pem(p256.privateKey), assertionAlgorithm: 'RS256' }, 'ES256'],
    [
      'a key that is to sign as a secret',
      { clientKey: pem(ed25519.privateKey), assertionAlgorithm: 'HS256' },
      'EdDSA',
    ],
    [
      'a secret',
      { clientAuthentication: 'client_secret_jwt', assertionAlgorithm: 'ES256' },
      'HS256, HS384, HS512',
    ],
  ] as const)('%s', (_name, changes, fitting) => {
    expect(found(null, changes)).toMatchObject({
      field: 'assertionAlgorithm',
      code: 'algorithm_mismatch',
      parameters: { fitting },
    });
  });
});
