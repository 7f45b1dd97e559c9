import { z } from './zod-mini.ts';

/** How requests of OAuth v1 are signed (RFC 5849 3.4). `hmac_sha256` is no part of the RFC; providers use it widely. */
export const signatureMethodSchema = z.enum(['hmac_sha1', 'hmac_sha256', 'plaintext']);
export type SignatureMethod = z.infer<typeof signatureMethodSchema>;
