import { isJsonObject } from '../evidence/answer/json-value.ts';

/**
 * The body of a token answer without its ID token (OpenID Connect Core 1.0,
 * 3.1.3.3), byte for byte the same where there is none or where it is no JSON
 * object. A test asks for an access token alone and trusts nothing that an ID
 * token says, so whom it is from and how it is signed decide nothing: a profile
 * does not say its issuer, and many issuers have a path.
 */
export function withoutIdToken(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | string {
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(body));
    if (!isJsonObject(answer) || !Object.hasOwn(answer, 'id_token')) return body;
    const { id_token: _, ...others } = answer;
    return JSON.stringify(others);
  } catch {
    return body;
  }
}
