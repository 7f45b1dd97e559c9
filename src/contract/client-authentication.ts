import { z } from './zod-mini.ts';

/**
 * How the client proves who it is at the token endpoint. Names follow the IANA
 * registry of RFC 7591, `tls_client_auth` is that of RFC 8705; `client_secret_basic_raw` is ours, for providers that
 * do not decode what RFC 6749 2.3.1 has clients encode.
 */
export const clientAuthenticationSchema = z.enum([
  'client_secret_basic',
  'client_secret_basic_raw',
  'client_secret_post',
  'client_secret_jwt',
  'private_key_jwt',
  'tls_client_auth',
  'none',
]);

export type ClientAuthentication = z.infer<typeof clientAuthenticationSchema>;

/**
 * All of them in the order that they are offered in: those that send no secret
 * come first (RFC 9700 2.5), and none last.
 */
export const offeredMethods: readonly ClientAuthentication[] = [
  'private_key_jwt',
  'tls_client_auth',
  'client_secret_jwt',
  'client_secret_basic',
  'client_secret_basic_raw',
  'client_secret_post',
  'none',
];

/** Methods that work without a client secret. */
export const methodsWithoutSecret: readonly ClientAuthentication[] = [
  'private_key_jwt',
  'tls_client_auth',
  'none',
];

/** Methods that sign an assertion instead of sending a secret (RFC 7523 2.2). */
export const assertionMethods: readonly ClientAuthentication[] = ['client_secret_jwt', 'private_key_jwt'];

/**
 * Whom an assertion is for (RFC 7523 3): what is entered, and while that is empty the issuer where it is known, else the
 * address of the request; always the issuer; or always the address.
 */
export const assertionAudienceFromSchema = z.enum(['entered', 'issuer', 'token_endpoint']);
export type AssertionAudienceFrom = z.infer<typeof assertionAudienceFromSchema>;

/** Methods that use a private key, and a certificate of it. */
export const keyMethods: readonly ClientAuthentication[] = ['private_key_jwt', 'tls_client_auth'];

/** True for the methods that cannot work without a client secret. */
export function needsClientSecret(method: ClientAuthentication): boolean {
  return !methodsWithoutSecret.includes(method);
}
