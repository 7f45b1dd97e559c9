import { z } from '../zod-mini.ts';

/** What a client secret signs with, and what keys do (RFC 7518 3.1, RFC 8037 3.1). */
const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const;
const keyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

/** `automatic` is what the secret or key usually signs with. */
export const assertionAlgorithmSchema = z.enum(['automatic', ...secretAlgorithms, ...keyAlgorithms]);
export type AssertionAlgorithm = z.infer<typeof assertionAlgorithmSchema>;
export type SigningAlgorithm = Exclude<AssertionAlgorithm, 'automatic'>;

/** The kinds of keys that can sign. */
export type KeyKind = 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519';

/** What can sign: a client secret, or a key. */
export type SignerKind = 'secret' | KeyKind;

/** What each can sign with; the first is what `automatic` stands for. */
const fitting: Readonly<Record<SignerKind, readonly [SigningAlgorithm, ...SigningAlgorithm[]]>> = {
  secret: secretAlgorithms,
  RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  'P-521': ['ES512'],
  Ed25519: ['EdDSA'],
};

/** The algorithm that is meant, or those that would fit where the chosen one does not. */
export type ChosenAlgorithm =
  | { readonly algorithm: SigningAlgorithm; readonly fitting: null }
  | { readonly algorithm: null; readonly fitting: readonly SigningAlgorithm[] };

/** What a secret or key is to sign with. `preferred` is what a JWK says of itself. */
export function chosenAlgorithm(
  kind: SignerKind,
  chosen: AssertionAlgorithm,
  preferred: string | null = null,
): ChosenAlgorithm {
  const all = fitting[kind];
  if (chosen === 'automatic')
    return { algorithm: all.find((name) => name === preferred) ?? all[0], fitting: null };
  return all.includes(chosen) ? { algorithm: chosen, fitting: null } : { algorithm: null, fitting: all };
}
