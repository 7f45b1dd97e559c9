import { keyMethods, needsClientSecret } from '#contract/client-authentication.ts';
import type { AssertionAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import { assertionProblem } from '#contract/client-key/check-assertion.ts';
import { hasHalfCharacter, isBlank } from '#contract/text.ts';
import type { ClientAuth } from 'oauth4webapi';
import { assertionAuth, signerOf, type AssertionClient } from './client-assertion.ts';
import { clientAuthOf } from './client-authentication.ts';
import type { FlowContext, RequestProblem } from './flow.ts';
import { secretTraits, type ProfileFacts } from './profile-facts.ts';
import { weakSecret } from './weak-secret.ts';

/** The client that a profile speaks for at a token endpoint. */
export interface OAuth2Client extends AssertionClient {
  readonly clientId: string;
}

function missing(field: string): RequestProblem {
  return { field, code: 'required', parameters: { field } };
}

/** A certificate's key signs the handshake, with what fits it. */
function algorithmFor({ clientAuthentication, assertionAlgorithm }: OAuth2Client): AssertionAlgorithm {
  return clientAuthentication === 'tls_client_auth' ? 'automatic' : assertionAlgorithm;
}

/** What of a private key cannot be used, which only shows where it is opened. */
async function keyProblem(client: OAuth2Client): Promise<RequestProblem | null> {
  if ((client.clientKey ?? '') === '') return missing('clientKey');
  if (client.clientAuthentication === 'tls_client_auth' && isBlank(client.clientCertificate))
    return missing('clientCertificate');
  const signer = await signerOf({ ...client, assertionAlgorithm: algorithmFor(client) });
  return signer === null ? { field: 'clientKey', code: 'key_unreadable', parameters: {} } : null;
}

/** What of a client must be there and usable before anything is sent. */
export async function clientProblem(client: OAuth2Client): Promise<RequestProblem | null> {
  const { clientId, clientAuthentication } = client;
  const secret = client.clientSecret ?? '';
  if (clientId === '') return missing('clientId');
  if (needsClientSecret(clientAuthentication) && secret === '') return missing('clientSecret');
  const broken = Object.entries({ clientId, clientSecret: secret }).find(([, text]) =>
    hasHalfCharacter(text),
  );
  if (broken !== undefined) return { field: broken[0], code: 'half_character', parameters: {} };
  const problem = assertionProblem(client);
  if (problem?.field === 'clientKeyPassphrase')
    // Only a key that a variable stands for is still encrypted here.
    return { field: 'clientKey', code: 'key_encrypted', parameters: {} };
  if (problem !== null) return problem;
  return keyMethods.includes(clientAuthentication) ? keyProblem(client) : null;
}

/** How the client proves who it is, at the time and for the tenancy of `context`. */
export function authOf(
  client: OAuth2Client,
  context: Pick<FlowContext, 'now' | 'randomText' | 'tenant'>,
): ClientAuth {
  const { clientAuthentication: method, clientSecret } = client;
  return method === 'client_secret_jwt' || method === 'private_key_jwt'
    ? assertionAuth(client, context)
    : clientAuthOf(method, clientSecret ?? '');
}

/** What a diagnosis may know of a client. */
export function clientFacts(
  client: OAuth2Client,
): Pick<ProfileFacts, 'clientId' | 'clientAuthentication' | 'secret' | 'weakSecret'> {
  const { clientId, clientAuthentication } = client;
  const secret = client.clientSecret ?? '';
  const isUsed = needsClientSecret(clientAuthentication) && secret !== '';
  return {
    clientId,
    clientAuthentication,
    secret: isUsed ? secretTraits(secret, clientId) : null,
    weakSecret: isUsed ? weakSecret(client) : null,
  };
}
