import type { Provider } from '../providers.ts';
import { toBase64Url } from './base64url.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const keyId = 'practice-1';

function signingKeyOf(provider: Provider): Promise<CryptoKeyPair> {
  provider.signingKey ??= crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return provider.signingKey;
}

function encode(value: unknown): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** Signs claims as a JWT with the provider's own key (RFC 9068, ES256). */
export async function signJwt(
  claims: Readonly<Record<string, unknown>>,
  provider: Provider,
): Promise<string> {
  const { privateKey } = await signingKeyOf(provider);
  const input = `${encode({ alg: 'ES256', typ: 'at+jwt', kid: keyId })}.${encode(claims)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    new TextEncoder().encode(input),
  );
  return `${input}.${toBase64Url(new Uint8Array(signature))}`;
}

/** The public half of the key, as a JWK Set (RFC 7517 5). */
export async function publicKeys(provider: Provider): Promise<{ keys: Readonly<Record<string, unknown>>[] }> {
  const { publicKey } = await signingKeyOf(provider);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { keys: [{ kty, crv, x, y, kid: keyId, use: 'sig', alg: 'ES256' }] };
}
