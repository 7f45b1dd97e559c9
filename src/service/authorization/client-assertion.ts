import { chosenAlgorithm, type SigningAlgorithm } from '#contract/client-key/assertion-algorithm.ts';
import type { AssertionSigner } from '#contract/client-key/check-assertion.ts';
import { readClientKey } from '#contract/client-key/read-client-key.ts';
import { importJWK, importPKCS8, SignJWT } from 'jose';
import { generateRandomNonce, type ClientAuth } from 'oauth4webapi';
import { utf8 } from '../vault/bytes.ts';
import type { FlowContext } from './flow.ts';

/** A client that signs assertions. */
export interface AssertionClient extends AssertionSigner {
  readonly clientSecret?: string | null | undefined;
  readonly clientKeyId: string;
  readonly assertionAudience: string;
}

/** What signs, and what it says of itself in the header. */
export interface Signer {
  readonly algorithm: SigningAlgorithm;
  readonly key: CryptoKey | Uint8Array;
  readonly keyId: string | null;
}

/** Seconds that an assertion can be used: long enough for clocks that differ a little. */
const lifetimeSeconds = 60;
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A PEM text as the library reads it, also where its line breaks were lost. */
function pemLines(text: string): string {
  const content = /-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----/.exec(text)?.[1] ?? '';
  return `-----BEGIN PRIVATE KEY-----\n${content.replace(/\s/g, '')}\n-----END PRIVATE KEY-----`;
}

/** What a client signs with; null where its key or algorithm cannot be used. */
export async function signerOf(client: AssertionClient): Promise<Signer | null> {
  const { clientAuthentication, assertionAlgorithm, clientKeyId } = client;
  const keyId = clientKeyId === '' ? null : clientKeyId;
  if (clientAuthentication === 'client_secret_jwt') {
    const { algorithm } = chosenAlgorithm('secret', assertionAlgorithm);
    return algorithm === null ? null : { algorithm, key: utf8(client.clientSecret ?? ''), keyId };
  }
  const text = client.clientKey ?? '';
  const read = readClientKey(text);
  if (read.problem !== null) return null;
  const { kind, preferred, jwk } = read.key;
  const { algorithm } = chosenAlgorithm(kind, assertionAlgorithm, preferred);
  if (algorithm === null) return null;
  try {
    const key = await (jwk === null ? importPKCS8(pemLines(text), algorithm) : importJWK(jwk, algorithm));
    return { algorithm, key, keyId: keyId ?? read.key.keyId };
  } catch {
    return null;
  }
}

/**
 * Signs a JWT that says who the client is (RFC 7523 2.2 and 3) and writes it
 * into the body. Each request gets one of its own.
 * The request throws where nothing can be signed with: see `clientProblem`.
 */
export function assertionAuth(client: AssertionClient, clock: Pick<FlowContext, 'now'>): ClientAuth {
  return async (server, { client_id: clientId }, body) => {
    const signer = await signerOf(client);
    if (signer === null) throw new TypeError('There is nothing to sign an assertion with.');
    const { algorithm, key, keyId } = signer;
    const issuedAt = Math.floor(clock.now() / 1000);
    const audience = client.assertionAudience === '' ? server.token_endpoint : client.assertionAudience;
    const assertion = await new SignJWT({ jti: generateRandomNonce() })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(keyId === null ? {} : { kid: keyId }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience ?? server.issuer)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(key);
    body.set('client_id', clientId);
    body.set('client_assertion_type', assertionType);
    body.set('client_assertion', assertion);
  };
}
