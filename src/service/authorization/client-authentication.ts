import type { ClientAuthentication } from '#contract/client-authentication.ts';
import { ClientSecretPost, None, TlsClientAuth, type ClientAuth } from 'oauth4webapi';
import { toBase64, utf8 } from '../vault/bytes.ts';
import { formEncoded } from './form-encoding.ts';

function basicOf(user: string, password: string): string {
  return `Basic ${toBase64(utf8(`${user}:${password}`))}`;
}

/**
 * Basic with ID and secret form-encoded first (RFC 6749 2.3.1 and appendix B).
 * The platform's own form encoder: the library's also encodes `-`, `.` and `_`,
 * which providers that forget to decode then do not recognise.
 */
function clientSecretBasic(secret: string): ClientAuth {
  return (_server, client, _body, headers) =>
    headers.set('authorization', basicOf(formEncoded(client.client_id), formEncoded(secret)));
}

/** Basic as RFC 7617 has it, without that encoding: for providers that do not decode it. */
function clientSecretBasicRaw(secret: string): ClientAuth {
  return (_server, client, _body, headers) => headers.set('authorization', basicOf(client.client_id, secret));
}

/** The methods that need no more than a secret, or none. */
export type SecretMethod = Exclude<ClientAuthentication, 'client_secret_jwt' | 'private_key_jwt'>;

const methods: Readonly<Record<SecretMethod, (secret: string) => ClientAuth>> = {
  client_secret_basic: clientSecretBasic,
  client_secret_basic_raw: clientSecretBasicRaw,
  client_secret_post: (secret) => ClientSecretPost(secret),
  // The certificate goes along with the connection (RFC 8705 2).
  tls_client_auth: () => TlsClientAuth(),
  none: () => None(),
};

/** How the client proves who it is: exactly one method writes to headers or body (RFC 6749 2.3). */
export function clientAuthOf(method: SecretMethod, secret: string): ClientAuth {
  return methods[method](secret);
}
