import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'It said: “{description}”.';
const challenge = 'Its challenge was: {challenge}.';
const named = 'It names the problem {problem}.';
const clockBehind =
  'By the date of the answer, the clock of this server is {secondsBehind} seconds behind that of {host}.';
const clockAhead =
  'By the date of the answer, the clock of this server is {secondsAhead} seconds ahead of that of {host}.';
const noToken = '{?isTemporary}No user was sent anywhere: a sign-in begins with a request token.';

/** Why a provider of OAuth v1 gave no credentials (RFC 5849 2). */
export const oauth1Texts = {
  oauth1_signature_refused: {
    summary: ['The provider did not accept the signature of the request.'],
    explanation: [
      'It was signed with {signatureMethod}.',
      'As a rule the consumer secret is another one, the provider wants another signature method, or something on the way changed the address.',
      named,
      itSaid,
      noToken,
    ],
  },
  oauth1_method_refused: {
    summary: ['The provider does not take the signature method {signatureMethod}.'],
    explanation: [named, itSaid, noToken],
  },
  oauth1_key_refused: {
    summary: ['The provider does not know the consumer key, or does not let it in.'],
    explanation: [named, itSaid, noToken],
  },
  oauth1_time_refused: {
    summary: ['The provider did not accept the time or the nonce of the request.'],
    explanation: [
      'Every request of OAuth v1 names the time, in seconds, and a text that is used once. A clock that is off by some minutes is enough to be refused.',
      clockBehind,
      clockAhead,
      '{?clocksAgree}By the date of the answer, both clocks say the same time: rather the nonce was used before, or a proxy repeated the request.',
      named,
      itSaid,
    ],
  },
  oauth1_callback_refused: {
    summary: ['The provider did not accept the Callback URL.'],
    explanation: [
      'It was told to send the user back to {callbackUrl}, with a state of this sign-in in its query.',
      'Most providers take only addresses that were registered before.',
      named,
      itSaid,
    ],
  },
  oauth1_token_refused: {
    summary: [
      '{?isRefresh}The provider did not renew the access token.',
      'The provider did not exchange what the sign-in brought for an access token.',
    ],
    explanation: [
      '{?isRefresh}The session handle that came with the token has expired, or this provider renews with something else.',
      '{?isDenied}The user, or a rule of the provider, does not let this client act for them.',
      '{?isUndecided}By its words the user has not decided yet whether this client may act for them.',
      '{?isToken}The request token has expired, was used before, or the verifier does not belong to it.',
      named,
      itSaid,
    ],
  },
  oauth1_problem: {
    summary: ['The provider refused the request: {problem}.'],
    explanation: ['Parameters that it misses: {absent}.', itSaid, noToken],
  },
  oauth1_unauthorized: {
    summary: ['The provider did not accept the request ({status}), and names no reason that OAuth v1 knows.'],
    explanation: [
      'Consumer key, consumer secret, signature method and Callback URL are what it checks.',
      'It was signed with {signatureMethod}.',
      itSaid,
      noToken,
    ],
  },
  oauth1_refused: {
    summary: ['The provider refused the request with status {status}.'],
    explanation: ['This may not be the address that gives credentials of OAuth v1.', itSaid, noToken],
  },
  oauth1_answer_unreadable: {
    summary: ['The answer is not form-encoded, as OAuth v1 prescribes.'],
    explanation: [
      'It should read oauth_token=…&oauth_token_secret=… (RFC 5849 2.1).',
      '{?isEmpty}It is empty.',
      '{?isPage}It is a web page: the address is probably one for people.',
      '{?isJson}It is JSON, which OAuth v2 answers with.',
      'It calls itself {contentType}.',
    ],
  },
  oauth1_answer_ambiguous: {
    summary: ['The answer names {repeated} more than once.'],
    explanation: ['Nobody can say which one counts.'],
  },
  oauth1_credentials_missing: {
    summary: ['The answer has no {missing}.'],
    explanation: [
      'OAuth v1 answers with oauth_token and oauth_token_secret (RFC 5849 2.1 and 2.3).',
      'What stands in it: {names}.',
    ],
  },
  oauth1_callback_unconfirmed: {
    summary: ['The provider did not confirm the Callback URL (oauth_callback_confirmed).'],
    explanation: [
      'RFC 5849 2.1 has it answer oauth_callback_confirmed=true. Without it the provider speaks OAuth 1.0, in which somebody else can finish a sign-in that a user began.',
      'It said: oauth_callback_confirmed={confirmed}.',
      'No user was sent anywhere.',
    ],
  },
} as const satisfies Record<string, FailureText>;

/** Why a user who was sent to a provider of OAuth v1 did not come back with what was wanted (RFC 5849 2.2). */
export const oauth1SignInTexts = {
  sign_in_token_mismatch: {
    summary: [
      '{?isMissing}The provider sent the user back without the request token (oauth_token).',
      'The answer belongs to another request token than the one that was sent.',
    ],
    explanation: [
      '{?isMissing}Some providers do that where the user does not allow the access.',
      'The provider has to send back the oauth_token that the user came with (RFC 5849 2.2). The answer was not used: it may have been slipped in.',
    ],
  },
  sign_in_verifier_missing: {
    summary: ['The provider sent the user back without a verifier (oauth_verifier).'],
    explanation: [
      'It proves that the user who signed in is the one who came back (RFC 5849 2.2). Without it no access token can be asked for.',
    ],
  },
} as const satisfies Record<string, FailureText>;

/** What a service answers to a signed call (RFC 5849 3.2). */
export const oauth1CallTexts = {
  call_signature_refused: {
    summary: [
      '{?isTime}The service did not accept the time or the nonce of the call ({status}).',
      'The service did not accept the signature of the call ({status}).',
    ],
    explanation: [
      'It was signed with {signatureMethod}, for the access token that the sign-in brought.',
      '{?isTime}Every call names the time, in seconds, and a text that is used once. A clock that is off by some minutes is enough to be refused.',
      '{!isTime}The service may want another signature method, or belong to another environment; or something on the way changed the address.',
      clockBehind,
      clockAhead,
      challenge,
      itSaid,
    ],
  },
} as const satisfies Record<string, FailureText>;

/** What to try where OAuth v1 failed. */
export const oauth1SuggestionTexts = {
  check_consumer:
    'Enter the consumer secret again, and compare the consumer key with the one that the provider lists.',
  check_consumer_key:
    'Compare the Consumer Key with the one that the provider lists, character by character.',
  check_link: 'Compare the {link} with the documentation of the provider, character by character.',
  check_user_link:
    'Compare the User Authorization Link with the documentation of the provider, character by character.',
  use_hmac_sha1: 'Sign with HMAC-SHA1, which nearly every provider of OAuth v1 takes.',
  use_hmac_sha256: 'Sign with HMAC-SHA256, which some providers want.',
  ask_for_oauth_1a: 'Ask the provider for an address that speaks OAuth 1.0a (RFC 5849).',
} as const satisfies Record<string, string>;
