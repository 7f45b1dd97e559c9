import { z } from '../zod-mini.ts';
import type { KeyKind } from './assertion-algorithm.ts';
import { bitLength } from './der.ts';
import type { ReadKey } from './read-client-key.ts';
import { readPem } from './read-pem.ts';

const part = z.string().check(z.regex(/^[\w-]+$/));

/** What every JWK may say of itself (RFC 7517 4). */
const headSchema = z.looseObject({
  kty: z.string(),
  crv: z.optional(z.string()),
  d: z.optional(z.string()),
  alg: z.optional(z.string()),
  kid: z.optional(z.string()),
});
type Head = z.infer<typeof headSchema>;
/** A set of them (RFC 7517 5). */
const setSchema = z.object({ keys: z.array(headSchema) });
/** What identity providers hand out with the key of a client in it, such as the file of a service account of Google. */
const fileSchema = z.object({ private_key: z.string(), private_key_id: z.optional(z.string()) });
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

const unreadable: ReadKey = { problem: { code: 'key_unreadable' } };

function readFile(json: unknown): ReadKey {
  const file = fileSchema.safeParse(json).data;
  if (file === undefined) return unreadable;
  const read = readPem(file.private_key);
  return read.problem === null
    ? { problem: null, key: { ...read.key, keyId: file.private_key_id ?? null } }
    : read;
}

function readKey(members: Head): ReadKey {
  const { kty, crv, d, alg, kid } = members;
  const kind = kty === 'RSA' ? 'RSA' : curves[`${kty} ${crv ?? ''}`];
  if (kind === undefined) return { problem: { code: 'key_kind_unsupported' } };
  if (d === undefined) return { problem: { code: 'key_not_private', parameters: { found: 'a public key' } } };
  const own = { keyId: kid ?? null, preferred: alg ?? null, pkcs8: null };
  if (kind === 'RSA') {
    const key = rsaSchema.safeParse(members).data;
    if (key === undefined || key.n.length % 4 === 1) return unreadable;
    return { problem: null, key: { ...own, kind, bits: bitsOf(key.n), jwk: { kty, ...key } } };
  }
  const key = (kty === 'EC' ? ecSchema : okpSchema).safeParse(members).data;
  if (key === undefined) return unreadable;
  return { problem: null, key: { ...own, kind, bits: null, jwk: { kty, crv: crv ?? '', ...key } } };
}

/** The only private key of a set; of several, nobody here knows which is meant. */
function readSet(keys: readonly Head[]): ReadKey {
  const [own, ...others] = keys.filter(({ d }) => d !== undefined);
  const [first] = keys;
  return others.length > 0 || first === undefined ? unreadable : readKey(own ?? first);
}

/**
 * Reads a private key written as a JWK (RFC 7517), as the only private one of a set, or as PEM in a file of JSON that an
 * identity provider handed out; or says what it is instead.
 */
export function readJwk(text: string): ReadKey {
  const json = parsed(text);
  const set = setSchema.safeParse(json).data;
  if (set !== undefined) return readSet(set.keys);
  const members = headSchema.safeParse(json).data;
  return members === undefined ? readFile(json) : readKey(members);
}
