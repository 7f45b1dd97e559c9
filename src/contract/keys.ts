/** Names that would reach into JavaScript objects where a key becomes a member. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** True for a user-named key that must not become a member of an object. */
export function isUnsafeKey(key: string): boolean {
  return unsafe.has(key);
}

/** Parameters that the OAuth protocol itself sets in a token request. */
const protocolParameters = new Set([
  'grant_type',
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
]);

/** True for a token request parameter that only the protocol may set (RFC 6749 3.2: no parameter twice). */
export function isProtocolParameter(key: string): boolean {
  return protocolParameters.has(key.trim().toLowerCase());
}

/** Parameters that the protocol itself sets in an authorization request (RFC 6749 4.1.1, RFC 7636 4.3). */
const frontChannelParameters = new Set([
  'response_type',
  'client_id',
  'client_secret',
  'redirect_uri',
  'state',
  'code_challenge',
  'code_challenge_method',
]);

/** True for a parameter of an authorization request that only the protocol may set. */
export function isFrontChannelParameter(key: string): boolean {
  return frontChannelParameters.has(key.trim().toLowerCase());
}

/** True for a parameter that only the protocol of OAuth v1 may set (RFC 5849 3.1). */
export function isOAuth1Parameter(key: string): boolean {
  return key.trim().toLowerCase().startsWith('oauth_');
}

/** Parameters that may stand in a token request more than once (RFC 8707 2; `audience` by common use). */
export function mayRepeat(key: string): boolean {
  return key === 'resource' || key === 'audience';
}
