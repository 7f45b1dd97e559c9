import type { AssertionAudienceFrom } from '#contract/client-authentication.ts';
import { chosenAlgorithm, type SigningAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import type { AssertionSigner } from '#contract/client-key/check-assertion.ts';
import { pemBlocks } from '#contract/client-key/pem.ts';
import { readClientKey } from '#contract/client-key/read-client-key.ts';
import { SignJWT } from 'jose';
import type { ClientAuth } from 'oauth4webapi';
import { importClientKey } from '../client-keys/private-key.ts';
import { toBase64Url, utf8 } from '../vault/bytes.ts';
import { nonceBytes, type FlowContext } from './flow.ts';
import { withTenant } from './resolve-url.ts';

/** A client that signs assertions. */
export interface AssertionClient extends AssertionSigner {
  readonly clientSecret?: string | null | undefined;
  readonly clientKeyId: string;
  readonly assertionAudienceFrom: AssertionAudienceFrom;
  readonly assertionAudience: string;
  readonly assertionLifetimeSeconds: number;
  /** The certificate that the key is registered by, as PEM; empty where there is none. */
  readonly clientCertificate: string;
  /** Who the provider says it is; empty where the profile does not know. */
  readonly issuer: string;
}

/** What signs, and what it says of itself in the header. */
export interface Signer {
  readonly algorithm: SigningAlgorithm;
  readonly key: CryptoKey | Uint8Array;
  readonly keyId: string | null;
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What a client signs with; null where its key or algorithm cannot be used. */
export async function signerOf(client: AssertionClient): Promise<Signer | null> {
  const { clientAuthentication, assertionAlgorithm, clientKeyId } = client;
  const keyId = clientKeyId === '' ? null : clientKeyId;
  if (clientAuthentication === 'client_secret_jwt') {
    const { algorithm } = chosenAlgorithm('secret', assertionAlgorithm);
    return algorithm === null ? null : { algorithm, key: utf8(client.clientSecret ?? ''), keyId };
  }
  const read = readClientKey(client.clientKey ?? '');
  if (read.problem !== null) return null;
  const { kind, preferred } = read.key;
  const { algorithm } = chosenAlgorithm(kind, assertionAlgorithm, preferred);
  if (algorithm === null) return null;
  try {
    const key = await importClientKey(read.key, algorithm);
    return { algorithm, key, keyId: keyId ?? read.key.keyId };
  } catch {
    return null;
  }
}

/** What names the certificate of the key in the header (RFC 7515 4.1.8). */
async function certificateHeader({ clientAuthentication, clientCertificate }: AssertionClient) {
  const [certificate] = pemBlocks(clientCertificate);
  if (clientAuthentication !== 'private_key_jwt' || (certificate?.bytes ?? null) === null) return {};
  const hash = await crypto.subtle.digest('SHA-256', certificate?.bytes ?? new Uint8Array());
  return { 'x5t#S256': toBase64Url(new Uint8Array(hash)) };
}

/** Whom an assertion is for (RFC 7523 3), as the profile has it. */
function audienceOf(
  { assertionAudienceFrom, assertionAudience, issuer }: AssertionClient,
  address: string | undefined,
  tenant: string | null,
): string {
  const named = {
    entered: [assertionAudience, issuer],
    issuer: [issuer],
    token_endpoint: [],
  }[assertionAudienceFrom].find((text) => text !== '');
  return named === undefined ? (address ?? '') : withTenant(named, tenant);
}

/**
 * Signs a JWT that says who the client is (RFC 7523 2.2 and 3) and writes it
 * into the body. Each request gets one of its own.
 * The request throws where nothing can be signed with: see `clientProblem`.
 */
export function assertionAuth(
  client: AssertionClient,
  context: Pick<FlowContext, 'now' | 'randomText' | 'tenant'>,
): ClientAuth {
  return async (server, { client_id: clientId }, body) => {
    const signer = await signerOf(client);
    if (signer === null) throw new TypeError('There is nothing to sign an assertion with.');
    const { algorithm, key, keyId } = signer;
    const issuedAt = Math.floor(context.now() / 1000);
    const named = keyId === null ? {} : { kid: keyId };
    const assertion = await new SignJWT({ jti: context.randomText(nonceBytes) })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...named, ...(await certificateHeader(client)) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audienceOf(client, server.token_endpoint, context.tenant))
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + client.assertionLifetimeSeconds)
      .sign(key);
    body.set('client_id', clientId);
    body.set('client_assertion_type', assertionType);
    body.set('client_assertion', assertion);
  };
}
