import { chosenAlgorithm, type SigningAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import type { KeyFacts } from '#contract/client-key/key-facts.ts';
import { readClientKey, type ClientKey } from '#contract/client-key/read-client-key.ts';
import { z } from '#contract/zod.ts';
import { calculateJwkThumbprint, exportJWK, exportPKCS8, importJWK, importPKCS8, type JWK } from 'jose';

const importable = { extractable: true } as const;

/** A private key that was read, for signing with an algorithm that fits it. Throws where it is none after all. */
export async function importClientKey(
  { jwk, pkcs8 }: Pick<ClientKey, 'jwk' | 'pkcs8'>,
  algorithm: SigningAlgorithm,
): Promise<CryptoKey> {
  if (pkcs8 !== null) return importPKCS8(pkcs8, algorithm, importable);
  const key = await importJWK(jwk ?? {}, algorithm, importable);
  if (key instanceof Uint8Array) throw new TypeError('A symmetric key is no private key.');
  return key;
}

/** The members of a public key (RFC 7518 6, RFC 8037 2). */
const publicSchema = z.object({
  kty: z.string(),
  crv: z.string().optional(),
  n: z.string().optional(),
  e: z.string().optional(),
  x: z.string().optional(),
  y: z.string().optional(),
});

/** The public half of a key, and nothing else of it. */
function publicJwkOf(jwk: JWK): Record<string, string> {
  const members = Object.entries(publicSchema.parse(jwk));
  return Object.fromEntries(members.filter((member): member is [string, string] => member[1] !== undefined));
}

/** SHA-256 of a public key in base64url (RFC 7638). */
export function thumbprintOf(jwk: JWK): Promise<string> {
  return calculateJwkThumbprint(publicJwkOf(jwk), 'sha256');
}

function usualAlgorithm({ kind, preferred }: ClientKey): SigningAlgorithm {
  const { algorithm } = chosenAlgorithm(kind, 'automatic', preferred);
  if (algorithm === null) throw new TypeError(`Nothing signs with ${kind}.`);
  return algorithm;
}

/** What may be known of a private key; null where it cannot be used. */
export async function keyFactsOf(text: string): Promise<KeyFacts | null> {
  const read = readClientKey(text);
  if (read.problem !== null) return null;
  const { kind, bits, keyId } = read.key;
  try {
    const jwk = await exportJWK(await importClientKey(read.key, usualAlgorithm(read.key)));
    return { kind, bits, keyId, thumbprint: await thumbprintOf(jwk), publicJwk: publicJwkOf(jwk) };
  } catch {
    return null;
  }
}

/** A private key as PEM in PKCS#8, however it was written; null where it cannot be used. */
export async function pkcs8Of(text: string): Promise<string | null> {
  const read = readClientKey(text);
  if (read.problem !== null) return null;
  if (read.key.pkcs8 !== null) return read.key.pkcs8;
  try {
    return await exportPKCS8(await importClientKey(read.key, usualAlgorithm(read.key)));
  } catch {
    return null;
  }
}
