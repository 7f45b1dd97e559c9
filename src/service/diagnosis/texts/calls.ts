import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'It said: “{description}”.';
const challenge = 'Its challenge was: {challenge}.';
const pageTitle = 'The page is titled “{title}”.';
const wantsKey =
  '{?wantsKey}The service wants a key, and did not find it or did not accept what it got ({status}).';
const ofKey =
  '{?wantsKey}Gateways in front of a service want one with each call, whatever else is sent. Whether the service accepts {credential} is still open.';
const sentAs = 'It was sent in {sentIn}.';

/** What a service answers to the call of the Check URL. That there is a token is said before. */
export const callTexts = {
  call_redirected: {
    summary: ['{host} answered with a redirect to {location}.'],
    explanation: [
      'A call is never sent on by itself: {credential} would go along to an address that nobody has entered.',
      '{?toLogin}That address looks like a login page for people, which services show to callers they do not recognise.',
      '{?toPortal}It looks like the page of a network, such as one for guests, on which somebody has to sign in first.',
      '{?onlyHttps}It is the same address with https.',
      '{?toItself}It is the very address that was called, so following it would never end.',
      '{?toInternal}It is an address inside a private network.',
      'It answered {status} {statusText}.',
    ],
  },
  call_rate_limited: {
    summary: [
      '{host} wants a pause of {retryAfterSeconds} seconds: too many requests ({status}).',
      '{host} wants a pause: too many requests ({status}).',
    ],
    explanation: ['The service limits how often it may be called.', itSaid],
  },
  call_scope_insufficient: {
    summary: [
      'The service wants the scope {missingScope}, which the token does not have (insufficient_scope).',
      'The service wants a scope that the token does not have (insufficient_scope).',
    ],
    explanation: [
      'It took the token, and found that it does not allow this call.',
      'The token has the scope {grantedScope}.',
      itSaid,
    ],
  },
  call_dpop_required: {
    summary: ['The service only takes tokens that are bound to a key (DPoP) ({status}).'],
    explanation: [
      'It demands a signed proof with each call (RFC 9449), which this profile cannot give.',
      challenge,
      itSaid,
    ],
  },
  call_without_token: {
    summary: [
      'The service wants to know who is calling, and the call does not carry {credential} ({status}).',
    ],
    explanation: [
      'No authorization field of the profile puts it into the call, so nothing was shown to the service.',
      challenge,
      itSaid,
    ],
  },
  call_locked_out: {
    summary: [
      '{?isLocked}The service has locked whoever is calling ({status}).',
      'The service has switched off whoever is calling ({status}).',
    ],
    explanation: [
      'Until that ends, it refuses what is right as well: whether it accepts {credential} is still open.',
      itSaid,
      pageTitle,
    ],
  },
  call_user_wanted: {
    summary: ['The service wants the token of a user here, and this one is of the client alone ({status}).'],
    explanation: [
      'Client credentials bring a token for the client itself: there is no user whom such a call could be about.',
      itSaid,
    ],
  },
  call_scheme_wrong: {
    summary: [
      'The service wants {wantedScheme} in the header Authorization, and {sentScheme} was sent ({status}).',
      'The service wants the word {wantedScheme} before {credential}, and it was sent without ({status}).',
      'The header Authorization was sent without a word such as Bearer at its beginning ({status}).',
    ],
    explanation: [
      '{!passwordWanted}{!tokenWanted}The value of that header begins with the name of a scheme, then a space, then the credentials (RFC 9110 11.4).',
      '{?passwordWanted}Basic is for a user name and a password. Either it takes no token here, or it says so to everybody whom it does not recognise, and the token is not meant for it.',
      '{?tokenWanted}Bearer is for a token: it takes no user name and password here.',
      challenge,
      itSaid,
    ],
  },
  call_token_refused: {
    summary: [
      '{?byWords}The service did not accept the token ({status}).',
      'The service did not accept the token (invalid_token).',
    ],
    explanation: [
      '{?isOver}By its claim exp the token had already expired.',
      '{?isForOthers}The token names another audience than {host}: {audience}. A service only takes tokens that are meant for it.',
      'It was issued by {issuer}.',
      '{?isBound}It is bound to a certificate: a service takes it only over a connection on which the client shows that certificate (RFC 8705 3).',
      '{?saysOver}It was obtained just before: the clocks of the provider and the service may differ, or the provider hands one token out until it ends.',
      '{!isBound}{!saysOver}It may be meant for another service or environment, be issued by a provider that the service does not trust, or have expired already.',
      sentAs,
      itSaid,
    ],
  },
  call_auth_error_status: {
    summary: [
      'The service refused the token with the status {status}, which the profile names as its refusal.',
    ],
    explanation: ['It is entered as the Auth Error Status Code.', sentAs, itSaid, pageTitle],
  },
  call_credentials_refused: {
    summary: [
      '{?takesNoPassword}The service takes no passwords with calls ({status}).',
      '{?wantsFactor}The service wants a second factor beside the password ({status}).',
      '{?isUnseen}The service did not find {credential} in the call ({status}).',
      'The service did not accept {credential} ({status}).',
    ],
    explanation: [
      '{?isUnseen}It looks for it in another place, or under another name.',
      '{?takesNoPassword}As a rule it takes a token that was made for programs, in the place of the password or as Bearer. Some say so of such a token, too, where it has expired or belongs to another user name.',
      '{?wantsFactor}A call has nobody who could enter one: services take a token that was made for programs in its place.',
      '{!isUnseen}{!takesNoPassword}{!wantsFactor}What was entered is not known there, belongs to another environment, or may not use this address.',
      '{!isUnseen}{!takesNoPassword}{!wantsFactor}If the service never saw it, it looks for it in another place.',
      sentAs,
      challenge,
      itSaid,
      pageTitle,
    ],
  },
  call_unauthorized: {
    summary: [
      wantsKey,
      '{?wantsUser}The service asks for a sign-in that no profile can answer ({status}).',
      'The service does not know who is calling ({status}).',
    ],
    explanation: [
      '{?wantsUser}Negotiate, NTLM and Kerberos let the users of a network in, and Digest wants an answer that is computed for each call.',
      '{?missesTenant}It speaks of an organisation or tenant: a token may be for several, or for another one than the one that is called.',
      '{!wantsKey}{!wantsUser}{!missesTenant}Either it looks for the token in another place, or the token is not meant for it.',
      ofKey,
      '{!wantsKey}{?isForOthers}The token names another audience than {host}: {audience}.',
      sentAs,
      challenge,
      itSaid,
      pageTitle,
    ],
  },
  call_blocked_by_firewall: {
    summary: [
      '{?byNetwork}A proxy or filter of the network blocked the call on the way to {host} ({status}).',
      'A firewall in front of {host} blocked the call ({status}).',
    ],
    explanation: [
      '{?byNetwork}The answer comes from the network that this server is in, not from the service, which never saw the call.',
      '{!byNetwork}The answer comes from a web firewall or content network, not from the service, which probably never saw the call.',
      'It reads: “{description}”.',
      pageTitle,
    ],
  },
  call_forbidden: {
    summary: [
      '{?wantsGuard}The service wants a token against forged requests (CSRF) with this call ({status}).',
      wantsKey,
      '{?mayBeUnknown}The service does not allow this call with {credential} ({status}).',
      '{?byWords}The service does not allow this call with {credential} ({status}).',
      'The service knows who is calling, and does not allow this call ({status}).',
    ],
    explanation: [
      '{?wantsGuard}Services such as those of SAP hand one out to callers that read before they write, and pages for people have one in their forms. A test does not fetch one.',
      ofKey,
      '{?mayBeUnknown}Services and gateways answer so to a key that they do not know, as well as to one that may not be used here or from this address.',
      '{?missesTenant}It speaks of an organisation or tenant: a token may be for several, or for another one than the one that is called.',
      '{!wantsGuard}{!wantsKey}{!mayBeUnknown}{!missesTenant}The account behind {credential} lacks a role or permission there, or calls from this address are not welcome.',
      '{!wantsKey}{!missesTenant}{?hasToken}The token may lack a scope.',
      'The token has the scope {grantedScope}.',
      itSaid,
      pageTitle,
    ],
  },
  call_not_found: {
    summary: ['There is nothing at {url} ({status}).'],
    explanation: [
      'Whether the service accepts {credential} is still open: the path is wrong, or the service hides what this client may not see.',
      'The tenancy was {tenant}.',
      itSaid,
      pageTitle,
    ],
  },
  call_method_not_allowed: {
    summary: ['{url} does not take {method} (405); it takes {allow}.', '{url} does not take {method} (405).'],
    explanation: ['Whether the service accepts {credential} is still open.', itSaid],
  },
  call_media_type_refused: {
    summary: [
      '{?hasNoBody}{host} does not take a call without a body (415).',
      '{host} does not take the body of the call (415).',
    ],
    explanation: [
      'It was sent as {sentContentType}.',
      '{?hasNoBody}The call has no body, and this address seems to want one.',
      'Whether the service accepts {credential} is still open.',
      itSaid,
    ],
  },
  call_invalid: {
    summary: [
      'The service found a mistake in the call ({status} {statusText}).',
      'The service found a mistake in the call ({status}).',
    ],
    explanation: [
      'As a rule a service looks at {credential} first, so it is probably the rest of the call that lacks something.',
      'It names the error: {error}.',
      itSaid,
    ],
  },
  call_not_available: {
    summary: [
      '{?isAsleep}The instance at {host} is hibernating ({status}).',
      '{host} is not available at the moment ({status}); it asks for {retryAfterSeconds} seconds.',
      '{host} is not available at the moment ({status}).',
    ],
    explanation: [
      '{?isAsleep}It answers every request with a page that says so, until somebody wakes it. Whether the service accepts {credential} is still open.',
      '{!isAsleep}The service or a gateway in front of it is overloaded, restarting or under maintenance. Whether the service accepts {credential} is still open.',
      itSaid,
      pageTitle,
    ],
  },
  call_server_error: {
    summary: ['{host} reports a fault of its own ({status}).'],
    explanation: [
      'Whether the service accepts {credential} is still open.',
      'It names the error: {error}.',
      itSaid,
      pageTitle,
    ],
  },
  call_refused: {
    summary: [
      '{host} refused the call with {status} {statusText}.',
      '{host} refused the call with status {status}.',
    ],
    explanation: [
      'Whether the service accepts {credential} is still open.',
      'It names the error: {error}.',
      itSaid,
      pageTitle,
    ],
  },
  call_status_unexpected: {
    summary: ['{host} answered with status {status}, which does not say that the call worked.'],
    explanation: ['A call that worked is answered with a status from 200 to 299.', itSaid],
  },
  call_login_page: {
    summary: ['{host} answered with a login page for people.'],
    explanation: [
      'The status is {status}, but callers who are recognised do not get a login page: the service did not see {credential}, or did not accept what it saw.',
      sentAs,
      pageTitle,
    ],
  },
  call_web_page: {
    summary: ['{host} answered with a web page instead of data.'],
    explanation: [
      'The status is {status}, but pages are for people: the address is probably not that of the API, or something else answered in its place.',
      pageTitle,
    ],
  },
  call_error_in_success: {
    summary: [
      'The status is {status}, but the answer reports an error: {error}.',
      'The status is {status}, but the answer reports an error.',
    ],
    explanation: ['Some services say 200 even when they refuse.', itSaid],
  },
} as const satisfies Record<string, FailureText>;
