import type { KeyKind, SigningAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import type { CertificateFacts } from '#contract/client-key/key-facts.ts';
import { pemBlocks, toPem, withoutPrivateKeys } from '#contract/client-key/pem.ts';
import type { FieldError } from '#contract/problem.ts';
import { isBlank } from '#contract/text.ts';
import type { X509Certificate } from '@peculiar/x509';
import { exportJWK, importSPKI } from 'jose';
import { fieldError } from '../failure.ts';
import { hasVariable } from '../variables/variable-lookup.ts';
import { toBase64Url, toHex } from '../vault/bytes.ts';
import { thumbprintOf } from './private-key.ts';
import { loadX509 } from './x509.ts';

type X509 = Awaited<ReturnType<typeof loadX509>>;

/** Any algorithm that a public key can be read for. */
const readableFor: Readonly<Record<KeyKind, SigningAlgorithm>> = {
  RSA: 'RS256',
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  Ed25519: 'EdDSA',
};

function isKeyKind(name: string): name is KeyKind {
  return Object.hasOwn(readableFor, name);
}

/** The thumbprint of a certificate's public key; null for kinds of keys that are not used here. */
async function keyThumbprintOf({ publicKey }: X509Certificate): Promise<string | null> {
  const { name, namedCurve } = { namedCurve: '', ...publicKey.algorithm };
  const kind = name.startsWith('RSA') ? 'RSA' : namedCurve === '' ? name : namedCurve;
  if (!isKeyKind(kind)) return null;
  try {
    const pem = toPem('PUBLIC KEY', new Uint8Array(publicKey.rawData));
    return await thumbprintOf(
      await exportJWK(await importSPKI(pem, readableFor[kind], { extractable: true })),
    );
  } catch {
    return null;
  }
}

function namesOf(certificate: X509Certificate, { SubjectAlternativeNameExtension }: X509): string[] {
  const extension = certificate.getExtension(SubjectAlternativeNameExtension);
  return extension?.names.items.map(({ value }) => value) ?? [];
}

async function factsOf(certificate: X509Certificate, x509: X509): Promise<CertificateFacts> {
  const { subject, issuer, notBefore, notAfter, rawData } = certificate;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', rawData));
  return {
    subject,
    issuer,
    names: namesOf(certificate, x509),
    validFrom: notBefore.toISOString(),
    validTo: notAfter.toISOString(),
    fingerprint: toHex(hash),
    thumbprint: toBase64Url(hash),
    keyThumbprint: await keyThumbprintOf(certificate),
  };
}

/** A certificate with its PEM block. */
export interface ReadCertificate {
  readonly facts: CertificateFacts;
  readonly pem: string;
}

/**
 * True for a text of which nothing can be read: there is none, or a variable stands in it. A private key beside that is no
 * secret here either, so such a text is read all the same, which refuses it.
 */
export function isUnread(text: string): boolean {
  return isBlank(text) || (hasVariable(text) && withoutPrivateKeys(text) === text);
}

/** What is said of a text that `readCertificates` gives null for: a key beside them is no secret where certificates are. */
export function unreadableError(path: string, text: string): FieldError {
  const hasKey = withoutPrivateKeys(text) !== text;
  return fieldError(path, 'certificate_unreadable', hasKey ? { field: 'key' } : {});
}

/** The certificates in a PEM text, in their order; null where something in it is none, or where there is none. */
export async function readCertificates(text: string): Promise<ReadCertificate[] | null> {
  const blocks = pemBlocks(text);
  if (withoutPrivateKeys(text) !== text) return null;
  if (blocks.length === 0 || blocks.some(({ label }) => !label.endsWith('CERTIFICATE'))) return null;
  const x509 = await loadX509();
  try {
    return await Promise.all(
      blocks.map(async ({ bytes }) => {
        const raw = bytes ?? new Uint8Array();
        return { facts: await factsOf(new x509.X509Certificate(raw), x509), pem: toPem('CERTIFICATE', raw) };
      }),
    );
  } catch {
    return null;
  }
}
