import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { readClientKey } from './read-client-key.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

it('reads the key of a service account with the id that its provider knows it by', () => {
  const file = {
    type: 'service_account',
    private_key_id: '7f3c',
    private_key: pem,
    client_email: 'a@b.example',
  };
  const { key } = { key: null, ...readClientKey(JSON.stringify(file, null, 2)) };
  expect(key).toMatchObject({ kind: 'RSA', bits: 2048, keyId: '7f3c', pkcs8: pem });
});

it('says of a file whose key is a public one what it is', () => {
  const file = { private_key: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' };
  expect(readClientKey(JSON.stringify(file))).toEqual({
    problem: { code: 'key_not_private', parameters: { found: 'a public key' } },
  });
});
