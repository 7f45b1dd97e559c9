import { decodeProtectedHeader, importJWK, jwtVerify, type JWTVerifyResult } from 'jose';
import type { PracticeSettings } from '../settings.ts';
import type { Form } from './form.ts';
import { TokenRefusal } from './refusal.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const byKey = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const bySecret = ['HS256', 'HS384', 'HS512'];

/** What an assertion is checked against. `now` is in milliseconds since 1970-01-01 UTC. */
export interface AssertionExpectation {
  readonly audiences: readonly string[];
  readonly now: number;
}

async function verify(
  assertion: string,
  { clientId, clientSecret, clientJwk }: PracticeSettings,
  { audiences, now }: AssertionExpectation,
): Promise<JWTVerifyResult> {
  const claims = {
    issuer: clientId,
    subject: clientId,
    audience: [...audiences],
    currentDate: new Date(now),
    requiredClaims: ['exp', 'jti'],
  };
  const { alg = '' } = decodeProtectedHeader(assertion);
  if (bySecret.includes(alg) && clientSecret !== null)
    return jwtVerify(assertion, new TextEncoder().encode(clientSecret), { ...claims, algorithms: [alg] });
  if (!byKey.includes(alg) || clientJwk === null)
    throw new TypeError('Nothing is registered to verify with.');
  return jwtVerify(assertion, await importJWK(clientJwk, alg), { ...claims, algorithms: [alg] });
}

/** Refuses a client whose assertion is not what RFC 7523 3 asks for, with one text for all that may be wrong. */
export async function checkAssertion(
  form: Form,
  assertion: string,
  settings: PracticeSettings,
  expected: AssertionExpectation,
): Promise<void> {
  if (form.one('client_assertion_type') !== assertionType || form.one('client_secret') !== undefined)
    throw new TokenRefusal('invalid_request', 'The client assertion has to be a JWT, and the only proof.');
  try {
    await verify(assertion, settings, expected);
  } catch {
    throw new TokenRefusal('invalid_client', 'The client assertion was not accepted.', { status: 401 });
  }
}
