import type { SigningAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import type { KeyPair, KeyPairKind } from '#contract/client-key/key-pair.ts';
import { exportPKCS8, generateKeyPair as generateKeys } from 'jose';
import { requireAssistant } from '../assistants/assistants.ts';
import type { Ports } from '../ports.ts';
import { toHex } from '../vault/bytes.ts';
import type { Vault } from '../vault/vault.ts';
import { sealGeneratedKey } from './generated-key.ts';
import { keyFactsOf } from './private-key.ts';
import { readCertificates } from './read-certificates.ts';
import { loadX509 } from './x509.ts';
import { dayMs } from '../day.ts';

/** What is asked for, with everything that may be left out. */
export interface WantedKeyPair {
  readonly kind: KeyPairKind;
  readonly commonName: string;
}

/** Makes key pairs for profiles of an assistant. Throws `not_found` where there is none of that id. */
export type GenerateKeyPair = (assistantId: string, wanted: WantedKeyPair) => Promise<KeyPair>;

const algorithms: Readonly<Record<KeyPairKind, readonly [SigningAlgorithm, { modulusLength?: number }]>> = {
  'RSA-2048': ['RS256', { modulusLength: 2048 }],
  'RSA-4096': ['RS256', { modulusLength: 4096 }],
  'P-256': ['ES256', {}],
  Ed25519: ['EdDSA', {}],
};

/** Days that a certificate is valid: two years, which is the longest that large providers take. */
const validDays = 730;
const usualName = 'authorization-profiles';

/** A certificate that a key signed for itself, to sign in with as a client (RFC 5280 4.2.1). */
async function certificateOf(
  keys: CryptoKeyPair,
  commonName: string,
  { clock, random }: Pick<Ports, 'clock' | 'random'>,
): Promise<string> {
  const x509 = await loadX509();
  const now = clock.now();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: toHex(random.bytes(16)),
    name: [{ CN: [commonName] }],
    // Clocks of others may be a little behind.
    notBefore: new Date(now - dayMs),
    notAfter: new Date(now + validDays * dayMs),
    signingAlgorithm: { hash: 'SHA-256', ...keys.privateKey.algorithm },
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return `${certificate.toString('pem')}\n`;
}

/** Key pairs of this host: nothing of them is stored before a profile is saved with one. */
export function createGenerateKeyPair(
  ports: Pick<Ports, 'store' | 'clock' | 'random'>,
  vault: Vault,
): GenerateKeyPair {
  return async (assistantId, { kind, commonName }) => {
    await requireAssistant(ports.store, assistantId);
    const [algorithm, options] = algorithms[kind];
    const keys = await generateKeys(algorithm, { ...options, extractable: true });
    const name = commonName.trim() === '' ? usualName : commonName.trim();
    const [pem, clientCertificate] = await Promise.all([
      exportPKCS8(keys.privateKey),
      certificateOf(keys, name, ports),
    ]);
    const [clientKeyFacts, certificates] = await Promise.all([
      keyFactsOf(pem),
      readCertificates(clientCertificate),
    ]);
    const clientCertificateFacts = certificates?.[0]?.facts;
    if (clientKeyFacts === null || clientCertificateFacts === undefined)
      throw new TypeError('The key pair that was generated cannot be read.');
    const clientKey = await sealGeneratedKey(pem, vault, assistantId);
    return { clientKey, clientKeyFacts, clientCertificate, clientCertificateFacts };
  };
}
