import { certificateSchema } from '../evidence.ts';
import { z } from '../zod-mini.ts';

/** What may be known of a stored private key: its public half. */
export const keyFactsSchema = z.object({
  kind: z.enum(['RSA', 'P-256', 'P-384', 'P-521', 'Ed25519']),
  /** The bits of an RSA modulus; null for the others, whose kind says it. */
  bits: z.nullable(z.int()),
  /** The `kid` that a JWK says of itself. */
  keyId: z.nullable(z.string()),
  /** SHA-256 of the public key as a JWK, in base64url (RFC 7638). */
  thumbprint: z.string(),
  /** What to register at the provider. */
  publicJwk: z.record(z.string(), z.string()),
});
export type KeyFacts = z.infer<typeof keyFactsSchema>;

/** What a certificate says. */
export const certificateFactsSchema = z.extend(certificateSchema, {
  /** SHA-256 of the certificate in base64url, as `x5t#S256` has it (RFC 7515 4.1.8). */
  thumbprint: z.string(),
  /** The thumbprint of its public key (RFC 7638); null for kinds of keys that are not used here. */
  keyThumbprint: z.nullable(z.string()),
});
export type CertificateFacts = z.infer<typeof certificateFactsSchema>;

/** A certificate that ends in fewer days than these is warned of. */
export const endsSoonDays = 30;
