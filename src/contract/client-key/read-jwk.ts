import { z } from '../zod.ts';
import type { KeyKind } from './assertion-algorithm.ts';
import { bitLength } from './der.ts';
import type { ReadKey } from './read-client-key.ts';

const part = z.string().regex(/^[\w-]+$/);

/** What every JWK may say of itself (RFC 7517 4). */
const headSchema = z.looseObject({
  kty: z.string(),
  crv: z.string().optional(),
  d: z.string().optional(),
  alg: z.string().optional(),
  kid: z.string().optional(),
});
/** Private keys with all that Web Crypto asks for (RFC 7518 6, RFC 8037 2). */
const rsaSchema = z.object({ n: part, e: part, d: part, p: part, q: part, dp: part, dq: part, qi: part });
const ecSchema = z.object({ x: part, y: part, d: part });
const okpSchema = z.object({ x: part, d: part });

const curves: Readonly<Record<string, KeyKind>> = {
  'EC P-256': 'P-256',
  'EC P-384': 'P-384',
  'EC P-521': 'P-521',
  'OKP Ed25519': 'Ed25519',
};

function bitsOf(modulus: string): number {
  const binary = atob(modulus.replaceAll('-', '+').replaceAll('_', '/'));
  return bitLength(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a private key written as a JWK (RFC 7517), or says what it is instead. */
export function readJwk(text: string): ReadKey {
  const json = parsed(text);
  const head = headSchema.safeParse(json).data;
  const unreadable: ReadKey = { problem: { code: 'key_unreadable' } };
  if (head === undefined) return unreadable;
  const { kty, crv, d, alg, kid } = head;
  const kind = kty === 'RSA' ? 'RSA' : curves[`${kty} ${crv ?? ''}`];
  if (kind === undefined) return { problem: { code: 'key_kind_unsupported' } };
  if (d === undefined) return { problem: { code: 'key_not_private', parameters: { found: 'a public key' } } };
  const own = { keyId: kid ?? null, preferred: alg ?? null, pkcs8: null };
  if (kind === 'RSA') {
    const key = rsaSchema.safeParse(json).data;
    if (key === undefined || key.n.length % 4 === 1) return unreadable;
    return { problem: null, key: { ...own, kind, bits: bitsOf(key.n), jwk: { kty, ...key } } };
  }
  const key = (kty === 'EC' ? ecSchema : okpSchema).safeParse(json).data;
  if (key === undefined) return unreadable;
  return { problem: null, key: { ...own, kind, bits: null, jwk: { kty, crv: crv ?? '', ...key } } };
}
