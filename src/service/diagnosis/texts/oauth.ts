import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'It said: “{description}”.';
const challenge = 'Its challenge was: {challenge}.';

/** Errors that the provider names as OAuth prescribes. */
export const oauthTexts = {
  invalid_client: {
    summary: [
      '{?withAssertion}The identity provider did not accept the signed assertion of the client ({error}).',
      '{?withCertificate}The identity provider did not accept the client ID or certificate ({error}).',
      'The identity provider did not accept the client ID or secret ({error}).',
    ],
    explanation: [
      '{!withAssertion}{!withCertificate}Either one of them is wrong, or they were sent in a way that this provider does not read.',
      '{?inHeader}They were sent in a Basic header, encoded as OAuth prescribes.',
      '{?inHeaderRaw}They were sent in a Basic header, without encoding.',
      '{?inBody}They were sent in the body.',
      '{?withAssertion}The client was named by a signed assertion: key, algorithm, audience and clock have to be as the provider expects.',
      '{?withCertificate}The client was named by its ID and the certificate of the connection: the provider has to know the one for the other, by its issuer and subject or as a certificate that signed itself (RFC 8705 2).',
      '{?withoutSecret}The client ID was sent alone, without a secret.',
      itSaid,
      challenge,
    ],
  },
  invalid_request: {
    summary: ['The identity provider found a mistake in the request (invalid_request).'],
    explanation: [
      'A parameter is missing, stands there twice, or has a value that it does not take.',
      itSaid,
      'Parameters of the profile that were sent: {parameterNames}.',
    ],
  },
  invalid_grant: {
    summary: [
      '{?isRefresh}The identity provider did not accept the refresh token ({error}).',
      '{?isRefresh}The identity provider did not accept the refresh token.',
      '{?byAssertion}The identity provider did not accept the assertion ({error}).',
      '{?byAssertion}The identity provider did not accept the assertion.',
      'The identity provider did not accept the grant (invalid_grant).',
    ],
    explanation: [
      '{?byClient}What was shown to get a token is expired, revoked or was issued to another client.',
      '{?byAssertion}The one that is entered is too old, was used before, or does not say or sign what this provider expects: who made it, whom it is about, and whom it is for.',
      '{?byCode}The code of the sign-in is too old, was used before, was issued to another client or for another Callback URL, or its PKCE verifier does not fit.',
      '{?byPassword}The user name or the password is wrong, the account is locked, or it needs a second factor, which this grant cannot ask for.',
      '{?isRefresh}The refresh token is expired, revoked, was used before or was issued to another client.',
      itSaid,
    ],
  },
  unauthorized_client: {
    summary: [
      'This client may not use the grant type {grant} (unauthorized_client).',
      'This client may not ask for tokens in this way (unauthorized_client).',
    ],
    explanation: [
      'The identity provider knows the client, but does not let it ask for tokens in this way.',
      itSaid,
    ],
  },
  unsupported_grant_type: {
    summary: [
      'The identity provider does not offer the grant type {grant} here (unsupported_grant_type).',
      'The identity provider does not offer this grant type here (unsupported_grant_type).',
    ],
    explanation: [
      'The grant type is switched off, or this address is not the OAuth v2 token endpoint.',
      itSaid,
    ],
  },
  invalid_scope: {
    summary: [
      'The identity provider did not accept the scope {scope} (invalid_scope).',
      'The identity provider wants a scope, and none was sent (invalid_scope).',
    ],
    explanation: [
      'A scope is unknown to it, not allowed for this client, or written in another way than it expects.',
      itSaid,
    ],
  },
  invalid_target: {
    summary: ['The identity provider does not know the resource or audience (invalid_target).'],
    explanation: [
      'The service that the token is for has to be named exactly as the provider knows it, down to a slash at the end.',
      itSaid,
    ],
  },
  access_denied: {
    summary: ['The identity provider denied access (access_denied).'],
    explanation: [
      'The client was recognised, but may not have what it asked for. Often an audience is missing, or the client was not granted access to it.',
      itSaid,
    ],
  },
  dpop_required: {
    summary: ['The identity provider only issues tokens that are bound to a key (DPoP).'],
    explanation: [
      'It demands a signed proof with each request (RFC 9449), which this profile cannot give.',
      itSaid,
    ],
  },
  oauth_error_unknown: {
    summary: ['The identity provider refused with an error of its own: {error}.'],
    explanation: [
      '{?namesCallback}It speaks of the address that users come back to: {callbackUrl} was sent, and it expects another one.',
      '{?needsConsent}It wants a user or an administrator to sign in or to consent first, which a token request cannot ask them for.',
      '{!namesCallback}{!needsConsent}It is no error code that OAuth has for this request, so only the provider’s documentation can say what it means here.',
      itSaid,
      'It came with status {status}.',
      'More about it: {errorUri}.',
    ],
  },
  error_in_success: {
    summary: [
      'The status is {status}, but the answer reports an error: {error}.',
      'The status is {status}, but the answer reports an error.',
    ],
    explanation: [
      'Some providers say 200 even when they refuse. Whatever else such an answer holds, no token is taken from it.',
      itSaid,
    ],
  },
} as const satisfies Record<string, FailureText>;
