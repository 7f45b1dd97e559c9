import { createPrivateKey, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKeyring, testRandom } from '../testing/deterministic.ts';
import { certificateOf, convertedKey, newKey, pkcs12Of, type KeyMaterial } from '../testing/key-material.ts';
import { createVault } from '../vault/vault.ts';
import { sealGeneratedKey } from './generated-key.ts';
import { readCertificates } from './read-certificates.ts';
import { unlockKey } from './unlock-key.ts';

const vault = createVault(testKeyring(), testRandom());
const now = Date.now();
const day = 24 * 60 * 60 * 1000;
const passphrase = 'käse & brot';
const subject = '/CN=Rés€rvations';
let ec: KeyMaterial;
let rsa: KeyMaterial;

beforeAll(() => {
  const made = (key: string) => ({ key, cert: certificateOf(key, now - day, now + day, subject) });
  ec = made(newKey('ec'));
  rsa = made(newKey('rsa'));
});

function unlock(text: string, given = passphrase) {
  return unlockKey(text, given, vault, 'assistant');
}

function isSameKey(pem: string, other: string): boolean {
  return createPrivateKey(pem).equals(createPrivateKey(other));
}

const triple = ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];

describe('a file of PKCS#12', () => {
  it.each([
    ['EC, as OpenSSL 3 writes it', () => ec, []],
    ['RSA, as OpenSSL 3 writes it', () => rsa, []],
    ['RSA, with the encryption of old', () => rsa, triple],
    ['EC, with the encryption of old', () => ec, triple],
    ['RSA, with SHA-512', () => rsa, ['-macalg', 'sha512']],
  ])('gives key and certificate, byte for byte: %s', async (_name, material, options) => {
    const { key, cert } = material();
    const opened = await unlock(pkcs12Of(material(), passphrase, ...options));
    if (opened.problem !== null) throw new Error(opened.problem.code);
    expect(isSameKey(opened.key, key)).toBe(true);
    expect(new X509Certificate(opened.certificates).raw).toEqual(new X509Certificate(cert).raw);
  });

  it('may have an empty passphrase', async () => {
    expect(await unlock(pkcs12Of(ec, ''), '')).toMatchObject({ problem: null });
  });

  it.each([
    ['the wrong passphrase', () => pkcs12Of(ec, 'another'), 'clientKeyPassphrase', 'passphrase_wrong'],
    [
      'bytes of something else',
      () => '-----BEGIN PKCS12-----\nAAAA\n-----END PKCS12-----',
      'clientKey',
      'key_file_unreadable',
    ],
    ['no key in it', () => pkcs12Of({ cert: ec.cert }, passphrase), 'clientKey', 'key_file_without_key'],
  ])('with %s is refused', async (_name, file, field, code) => {
    expect(await unlock(file())).toMatchObject({ problem: { field, code } });
  });

  it('without its passphrase asks for it', async () => {
    expect(await unlock(pkcs12Of(ec, passphrase), '')).toMatchObject({
      problem: { field: 'clientKeyPassphrase', code: 'required' },
    });
  });

  it('has rounds of its own, however many files came before', async () => {
    // Certificate, key and checksum ask for as many each.
    const file = pkcs12Of(ec, passphrase, '-iter', '100000');
    for (let count = 0; count < 2; count += 1) expect(await unlock(file)).toMatchObject({ problem: null });
  });

  it('with the encryption of old may ask for as many, though it derives twice for each part', async () => {
    const file = pkcs12Of(ec, passphrase, ...triple, '-iter', '100000');
    expect(await unlock(file)).toMatchObject({ problem: null });
  });

  it('that asks for more rounds than anybody waits for is refused', async () => {
    const refused = { problem: { field: 'clientKey', code: 'key_rounds_too_many' } };
    expect(await unlock(pkcs12Of(ec, passphrase, '-iter', '300001', '-nomac'))).toMatchObject(refused);
    const iterations = ['-topk8', '-iter', '300001', '-passout', `pass:${passphrase}`];
    expect(await unlock(convertedKey(ec.key, 'pkcs8', ...iterations))).toMatchObject(refused);
    // Its certificate, its key and its checksum are each within the limit, and together beyond it.
    expect(await unlock(pkcs12Of(ec, passphrase, '-iter', '130000'))).toMatchObject(refused);
    expect(await unlock(pkcs12Of(ec, passphrase, ...triple, '-iter', '300001'))).toMatchObject(refused);
  });
});

describe('an encrypted key', () => {
  const encrypt = (key: string, ...options: string[]) =>
    convertedKey(key, 'pkcs8', '-topk8', '-passout', `pass:${passphrase}`, ...options);

  it.each([
    ['EC in PKCS#8', () => [encrypt(ec.key), ec.key]],
    ['RSA in PKCS#8', () => [encrypt(rsa.key), rsa.key]],
    ['RSA in PKCS#8 with triple DES', () => [encrypt(rsa.key, '-v2', 'des3'), rsa.key]],
    [
      'RSA as OpenSSL did it before',
      () => [
        convertedKey(rsa.key, 'rsa', '-traditional', '-aes128', '-passout', `pass:${passphrase}`),
        rsa.key,
      ],
    ],
  ])('is opened: %s', async (_name, make) => {
    const [text = '', key = ''] = make();
    const opened = await unlock(text);
    if (opened.problem !== null) throw new Error(opened.problem.code);
    expect(isSameKey(opened.key, key)).toBe(true);
    expect(await unlock(text, 'another')).toMatchObject({
      problem: { field: 'clientKeyPassphrase', code: 'passphrase_wrong' },
    });
  });

  it('with an encryption that is not known here has to come decrypted', async () => {
    expect(await unlock(encrypt(ec.key, '-scrypt'))).toMatchObject({
      problem: { field: 'clientKey', code: 'key_encrypted' },
    });
  });
});

describe('a key that was generated', () => {
  it('opens for the assistant it was made for alone', async () => {
    const sealed = await sealGeneratedKey(ec.key, vault, 'assistant');
    expect(sealed).not.toContain(ec.key.split('\n')[1]);
    expect(await unlock(sealed)).toMatchObject({ problem: null, key: ec.key });
    expect(await unlockKey(sealed, '', vault, 'another')).toMatchObject({
      problem: { field: 'clientKey', code: 'secret_unreadable' },
    });
  });
});

describe('certificates', () => {
  it('say what OpenSSL says of them', async () => {
    const [read] = (await readCertificates(rsa.cert)) ?? [];
    const { raw, fingerprint256 } = new X509Certificate(rsa.cert);
    expect(read?.facts).toMatchObject({
      subject: 'CN=Rés€rvations',
      issuer: 'CN=Rés€rvations',
      names: ['client.example.com'],
      fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
    });
    expect(new X509Certificate(read?.pem ?? '').raw).toEqual(raw);
  });

  it.each([
    ['text', 'hello'],
    ['a key', () => ec.key],
    ['PEM of something else', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('are not found in %s', async (_name, text) => {
    expect(await readCertificates(typeof text === 'string' ? text : text())).toBeNull();
  });
});

describe('the keys of one piece of work', () => {
  const options = ['-topk8', '-v2', 'aes-256-cbc', '-iter', '2000', '-passout', `pass:${passphrase}`];

  it('may be as many as the budget has rounds for, wrong passphrases included', async () => {
    const text = convertedKey(ec.key, 'pkcs8', ...options);
    const budget = { left: 3 * 2000 * 2 };
    const open = (given: string) => unlockKey(text, given, vault, 'assistant', budget);
    expect((await open(passphrase)).problem).toBeNull();
    expect((await open('another')).problem).toMatchObject({ code: 'passphrase_wrong' });
    expect(budget.left).toBe(0);
    expect((await open(passphrase)).problem).toMatchObject({ code: 'key_rounds_too_many' });
    expect(budget.left).toBe(0);
    expect((await unlock(text)).problem).toBeNull();
  });
});
