import type { ClientAuthentication } from '#contract/client-authentication.ts';
import { ClientSecretBasic, ClientSecretPost, None, type ClientAuth } from 'oauth4webapi';
import { utf8 } from '../vault/bytes.ts';

/**
 * Basic as RFC 7617 has it, without the form encoding that RFC 6749 2.3.1 adds:
 * for providers that do not decode it.
 */
function clientSecretBasicRaw(secret: string): ClientAuth {
  return (_server, client, _body, headers) => {
    const octets = utf8(`${client.client_id}:${secret}`);
    headers.set('authorization', `Basic ${btoa(String.fromCharCode(...octets))}`);
  };
}

const methods: Readonly<Record<ClientAuthentication, (secret: string) => ClientAuth>> = {
  client_secret_basic: (secret) => ClientSecretBasic(secret),
  client_secret_basic_raw: clientSecretBasicRaw,
  client_secret_post: (secret) => ClientSecretPost(secret),
  none: () => None(),
};

/** How the client proves who it is: exactly one method writes to headers or body (RFC 6749 2.3). */
export function clientAuthOf(method: ClientAuthentication, secret: string): ClientAuth {
  return methods[method](secret);
}
