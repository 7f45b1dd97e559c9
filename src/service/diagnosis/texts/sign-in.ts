import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'It said: “{description}”.';
const errorPage =
  'If the window showed an error of the provider instead of a login, the provider does not know the client or the Callback URL: it then sends nobody back.';

/** Why a user who was sent to the identity provider did not come back with a code. */
export const signInTexts = {
  sign_in_window_closed: {
    summary: ['The sign-in window was closed before the identity provider sent the user back.'],
    explanation: ['No answer came, so no token was requested.', errorPage],
  },
  sign_in_window_blocked: {
    summary: ['The browser did not open the sign-in window.'],
    explanation: [
      'It blocks windows that pages open by themselves, so the user never came to the identity provider.',
    ],
  },
  sign_in_expired: {
    summary: ['Nobody came back from the identity provider in time.'],
    explanation: ['A sign-in is waited for {minutes} minutes. No token was requested.', errorPage],
  },
  sign_in_interrupted: {
    summary: ['The sign-in ended, but the test broke off before its result was saved.'],
    explanation: [
      'This server was stopped, or could not save what came of it. An answer of the identity provider can be used once, so the user has to sign in again.',
    ],
  },
  sign_in_state_mismatch: {
    summary: ['An answer came whose state is not the one that was sent, so it was not used.'],
    explanation: [
      '{?isMissing}It had no state at all. OAuth has the provider send back the state that it was given.',
      '{?isUnknown}Its state is not known here, was used before, or is too old.',
      'Without the right state nobody can tell whether the answer belongs to this sign-in or was slipped in by another page (RFC 6749 10.12).',
      'It names the error {error}. Where the provider sent it, that is why it gave no code.',
      itSaid,
    ],
  },
  sign_in_issuer_mismatch: {
    summary: ['The answer came from another identity provider than the profile says: {answeredBy}.'],
    explanation: [
      'The profile expects {issuer}. The code was not sent anywhere: it may have been meant for somebody else (RFC 9207).',
    ],
  },
  sign_in_denied: {
    summary: ['Access was denied in the sign-in window ({error}).'],
    explanation: [
      'The user, or a rule of the identity provider, did not let this client act for them.',
      itSaid,
    ],
  },
  sign_in_unavailable: {
    summary: ['The identity provider could not carry out the sign-in ({error}).'],
    explanation: ['It is out of order or busy, and sent the user back without a code.', itSaid],
  },
  sign_in_refused: {
    summary: ['The identity provider refused the sign-in ({error}).'],
    explanation: [
      '{?isScope}A scope is unknown to it, not allowed for this client, or written in another way than it expects.',
      '{?isUnknownClient}It does not know this client, or not at this address.',
      '{?isClient}It does not let this client ask for an authorization code.',
      '{?isResponseType}It does not offer the authorization code here, or this is not its authorization endpoint.',
      '{?isRequest}A parameter is missing, stands there twice, or has a value that it does not take.',
      '{?isInteraction}It was asked not to show a page, and needs the user to do something first.',
      itSaid,
      'More about it: {errorUri}.',
    ],
  },
  sign_in_answer_ambiguous: {
    summary: ['The answer of the identity provider names {repeated} more than once.'],
    explanation: ['No parameter may stand twice (RFC 6749 3.1): nobody can say which one counts.'],
  },
  sign_in_code_missing: {
    summary: ['The identity provider sent the user back without a code and without an error.'],
    explanation: [
      '{?isFragment}It answered behind the # of the address, which no server gets to see: it was asked to answer there (response_mode), or for something else than a code (response_type).',
      'It seems to answer in another way than the authorization code flow has it, or a page in between lost the code.',
    ],
  },
} as const satisfies Record<string, FailureText>;

/** What to try where a sign-in failed. */
export const signInSuggestionTexts = {
  register_callback: 'Register the Callback URL {callbackUrl} at the provider, character by character.',
  finish_sign_in: 'Test again, and stay in the window until it says that the sign-in is done.',
  allow_windows: 'Allow this page to open windows, in the address bar of the browser, and test again.',
  consent: 'Test again, and allow the access that the identity provider asks for.',
  ask_administrator:
    'Ask an administrator of the identity provider whether users may give this client access, or whether they do it for all.',
  assign_user:
    'Have an administrator of the identity provider assign this client to the user who signs in, or sign in as a user who has it.',
  ask_for_plain_request:
    'Ask the provider to take the request of this client as it stands in the address: a profile neither sends it ahead (PAR, RFC 9126) nor signs it (RFC 9101).',
  allow_pkce:
    'Have PKCE with the method S256 allowed for this client at the provider: every sign-in sends it (RFC 7636).',
  check_authorization_url:
    'Compare the Authorization URL with the documentation of the provider, character by character.',
  check_issuer: 'Compare the Issuer with what the provider says of itself, character by character.',
  check_proxies: 'Ask whoever runs the pages between here and the provider whether they change addresses.',
  check_additional_fields: 'Compare the rows under Additional Fields with the documentation of the provider.',
  get_new_code: 'Test again: a code works once, and only for a minute or so.',
} as const satisfies Record<string, string>;
