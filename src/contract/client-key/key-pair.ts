import { lineOf } from '../text.ts';
import { z } from '../zod-mini.ts';
import { certificateFactsSchema, keyFactsSchema } from './key-facts.ts';

/** The kinds of key pairs that can be generated. */
export const keyPairKindSchema = z.enum(['RSA-2048', 'RSA-4096', 'P-256', 'Ed25519']);
export type KeyPairKind = z.infer<typeof keyPairKindSchema>;

/** The body that asks for a key pair. */
export const keyPairWriteSchema = z.strictObject({
  kind: z._default(keyPairKindSchema, 'RSA-2048'),
  /** The common name in the certificate, such as the client ID (RFC 5280 A.1: at most 64 characters). */
  commonName: z._default(lineOf(64), ''),
});

/** A key pair that was generated. The private key can be read by nobody but the server that made it. */
export const keyPairSchema = z.object({
  /** The private key, sealed: to be saved as the `clientKey` of a profile of the same assistant. */
  clientKey: z.string(),
  clientKeyFacts: keyFactsSchema,
  /** A certificate of the key that it signed itself, as PEM, for providers that want one. */
  clientCertificate: z.string(),
  clientCertificateFacts: certificateFactsSchema,
});
export type KeyPair = z.infer<typeof keyPairSchema>;
