import { needsClientSecret, type ClientAuthentication } from '#contract/client-authentication.ts';
import type { ClientAuth } from 'oauth4webapi';
import { clientAuthOf } from './client-authentication.ts';
import type { RequestProblem } from './flow.ts';
import { secretTraits, type ProfileFacts } from './profile-facts.ts';

/** The client that a profile speaks for at a token endpoint. */
export interface OAuth2Client {
  readonly clientId: string;
  readonly clientSecret?: string | null | undefined;
  readonly clientAuthentication: ClientAuthentication;
}

/** Half of a surrogate pair: text that has no UTF-8. */
const loneSurrogate = /\p{Cs}/u;

/** What of a client must be there before anything is sent. */
export function clientProblem(client: OAuth2Client): RequestProblem | null {
  const secret = client.clientSecret ?? '';
  const missing = (field: string): RequestProblem => ({ field, code: 'required', parameters: { field } });
  if (client.clientId === '') return missing('clientId');
  if (needsClientSecret(client.clientAuthentication) && secret === '') return missing('clientSecret');
  const broken = Object.entries({ clientId: client.clientId, clientSecret: secret }).find(([, text]) =>
    loneSurrogate.test(text),
  );
  return broken === undefined ? null : { field: broken[0], code: 'control_character', parameters: {} };
}

/** How the client proves who it is. */
export function authOf({ clientAuthentication, clientSecret }: OAuth2Client): ClientAuth {
  return clientAuthOf(clientAuthentication, clientSecret ?? '');
}

/** What a diagnosis may know of a client. */
export function clientFacts(
  client: OAuth2Client,
): Pick<ProfileFacts, 'clientId' | 'clientAuthentication' | 'secret'> {
  const { clientId, clientAuthentication } = client;
  const secret = client.clientSecret ?? '';
  const isSent = needsClientSecret(clientAuthentication) && secret !== '';
  return { clientId, clientAuthentication, secret: isSent ? secretTraits(secret, clientId) : null };
}
