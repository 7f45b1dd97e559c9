import type { FieldErrorCode, FieldErrorParameters } from '../field-errors.ts';
import type { KeyKind } from './assertion-algorithm.ts';
import { readJwk } from './read-jwk.ts';
import { readPem } from './read-pem.ts';

/** What is known of a private key without using it. */
export interface ClientKey {
  readonly kind: KeyKind;
  /** The bits of an RSA modulus; null for the others, whose kind says it. */
  readonly bits: number | null;
  /** The `kid` and `alg` that a JWK says of itself. */
  readonly keyId: string | null;
  readonly preferred: string | null;
  /** The key itself where it was written as a JWK; null where it is PEM. */
  readonly jwk: Readonly<Record<string, string>> | null;
  /** The key itself as PEM in PKCS#8 where it was written as PEM of whatever form; null where it is a JWK. */
  readonly pkcs8: string | null;
}

/** A key that was read, or why it was not: a code of the closed list of field errors. */
export type ReadKey =
  | { readonly problem: null; readonly key: ClientKey }
  | { readonly problem: { readonly code: FieldErrorCode; readonly parameters?: FieldErrorParameters } };

/** RFC 7518 3.3: shorter keys must not be used. */
const fewestRsaBits = 2048;

/** Reads a private key as PEM (PKCS#8, PKCS#1 or SEC1) or JWK. Asks nobody and uses no cryptography. */
export function readClientKey(text: string): ReadKey {
  const read = text.trimStart().startsWith('{') ? readJwk(text) : readPem(text);
  if (read.problem !== null || read.key.bits === null || read.key.bits >= fewestRsaBits) return read;
  return { problem: { code: 'key_too_short', parameters: { bits: read.key.bits, minimum: fewestRsaBits } } };
}
