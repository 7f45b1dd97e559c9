import type { FailureText } from '#contract/fill-text.ts';

const itSaid = 'It said: “{description}”.';
const pageTitle = 'The page is titled “{title}”.';
const ofKey =
  '{?wantsKey}So a gateway in front of a provider answers that wants a key of its own with each request, beside client ID and secret.';
const theStatus = 'It answered {status} {statusText}.';

/** An HTTP status that is no success, without an OAuth error. */
export const httpTexts = {
  redirected: {
    summary: ['{host} answered with a redirect to {location}.'],
    explanation: [
      '{!sendsProof}A token request is never sent on by itself: the client secret would go along to an address that nobody has entered.',
      '{?sendsProof}A request is never sent on by itself: what it shows of the client would go along to an address that nobody has entered.',
      '{?onlyHttps}It is the same address with https.',
      '{?toLogin}That address looks like a login page for people, not like a token endpoint.',
      '{?toPortal}It looks like the page of a network, such as one for guests, on which somebody has to sign in first.',
      '{?takesAlong}It is told which address was asked for, as pages are that lead people back after they have signed in.',
      '{?toInternal}It is an address inside a private network, which no public provider points to.',
      '{?toItself}It is the very address that was asked, so following it would never end.',
      'It answered {status} {statusText}.',
    ],
  },
  redirected_nowhere: {
    summary: ['{host} answered with a redirect ({status}) that does not say where to.'],
    explanation: [
      'The Location header is missing or cannot be read. The provider or a proxy is set up wrongly.',
    ],
  },
  too_many_requests: {
    summary: [
      '{host} wants a pause of {retryAfterSeconds} seconds: too many requests ({status}).',
      '{host} wants a pause: too many requests ({status}).',
    ],
    explanation: [
      'The provider limits how often tokens may be asked for. Nothing is wrong with the profile as far as can be seen.',
      'Its Retry-After header says: {retryAfter}.',
      'Its {resetHeader} header says: {reset}.',
      itSaid,
    ],
  },
  https_expected: {
    summary: ['{host} speaks https on port {port}, and was asked by http.'],
    explanation: ['The server got the request and refuses to read it unencrypted.', itSaid, pageTitle],
  },
  client_certificate_expected: {
    summary: ['{host} wants a client certificate (mutual TLS), and got none that it accepts.'],
    explanation: [
      'The connection was made all the same. Servers such as nginx refuse it only in their answer.',
      itSaid,
      pageTitle,
    ],
  },
  proxy_failed: {
    summary: ['A proxy on the way to {host} could not pass the request on ({status}).'],
    explanation: [
      '{!forCall}The answer comes from the proxy, not from the identity provider. That proxy belongs to the network that this server is in, or stands in front of {host}.',
      '{?forCall}The answer comes from the proxy, not from the service. That proxy belongs to the network that this server is in, or stands in front of {host}.',
      '{?isUnknownName}The proxy did not find the name {host}.',
      'It names the error: {proxyError}.',
      pageTitle,
    ],
  },
  network_login_required: {
    summary: ['A network on the way to {host} wants somebody to sign in first ({status}).'],
    explanation: [
      '{!forCall}The request did not reach the identity provider. Networks of guests answer so until their terms are accepted.',
      '{?forCall}The call did not reach the service. Networks of guests answer so until their terms are accepted.',
      pageTitle,
    ],
  },
  unauthorized: {
    summary: ['{host} answered 401 Unauthorized, without an OAuth error.'],
    explanation: [
      'It did not accept who is asking, and does not say why in the way OAuth prescribes.',
      ofKey,
      itSaid,
      'Its challenge was: {challenge}.',
      pageTitle,
    ],
  },
  forbidden: {
    summary: ['{host} answered 403 Forbidden, without an OAuth error.'],
    explanation: [
      '{?forPeople}It misses what guards the forms of web pages (CSRF): this address belongs to pages for people, and is no token endpoint.',
      '{!forPeople}{!wantsKey}It understood the request and will not carry it out: the client lacks a permission, calls from an address that is not allowed, or asks for another audience than it may.',
      ofKey,
      itSaid,
      pageTitle,
    ],
  },
  blocked_by_firewall: {
    summary: [
      '{?byNetwork}A proxy or filter of the network blocked the request on the way to {host} ({status}).',
      'A firewall in front of {host} blocked the request ({status}).',
    ],
    explanation: [
      '{?byNetwork}The answer comes from the network that this server is in, not from the identity provider, which never saw the request.',
      '{!byNetwork}The answer comes from a web firewall or content network, not from the identity provider, which probably never saw the request.',
      'It reads: “{description}”.',
      pageTitle,
    ],
  },
  endpoint_not_found: {
    summary: [
      '{?forCredentials}There is nothing at {url} ({status}).',
      'There is no token endpoint at {url} ({status}).',
    ],
    explanation: [
      'The host answers, but it has nothing at this path: a wrong path, a version that was switched off, or a tenancy that does not exist.',
      'The tenancy was {tenant}.',
      itSaid,
      pageTitle,
    ],
  },
  method_not_allowed: {
    summary: ['{url} does not take {method} (405); it takes {allow}.', '{url} does not take {method} (405).'],
    explanation: [
      '{?postsForCredentials}Credentials of OAuth v1 are asked for with POST (RFC 5849 2.1). This address is something else, such as the page where users sign in.',
      '{?postsForToken}Every OAuth token endpoint takes POST. This address is something else, such as the authorization page for people.',
      '{?isGet}OAuth prescribes POST. This profile asks by GET.',
      itSaid,
    ],
  },
  not_acceptable: {
    summary: ['{host} cannot answer in JSON (406).'],
    explanation: [
      'The request asks for JSON, as OAuth prescribes. This address offers something else.',
      itSaid,
    ],
  },
  proxy_authentication_required: {
    summary: ['A proxy on the way to {host} wants credentials of its own (407).'],
    explanation: [
      '{!forCall}The request did not reach the identity provider.',
      '{?forCall}The call did not reach the service.',
      'The proxy demands: {proxyChallenge}.',
    ],
  },
  unsupported_media_type: {
    summary: [
      '{?asJson}{host} does not take requests in JSON (415).',
      '{?asOtherForm}{host} wants a form, and does not take this one (415).',
      '{?hasNoBody}{host} does not take requests without a body (415).',
      '{host} does not take form-encoded requests (415).',
    ],
    explanation: [
      '{?asJson}OAuth prescribes a form (application/x-www-form-urlencoded). This profile sends the parameters as JSON.',
      '{?asOtherForm}It was sent as {sentContentType}.',
      '{?hasNoBody}{?forTokenAnswer}OAuth prescribes a form (application/x-www-form-urlencoded) in the body of the request.',
      '{!asJson}{!asOtherForm}{!hasNoBody}A token request is form-encoded (application/x-www-form-urlencoded), as OAuth prescribes. This address wants another format.',
      itSaid,
    ],
  },
  temporarily_unavailable: {
    summary: [
      '{?isAsleep}The instance at {host} is hibernating ({status}).',
      '{host} is not available at the moment ({status}); it asks for {retryAfterSeconds} seconds.',
      '{host} is not available at the moment ({status}).',
    ],
    explanation: [
      '{?isAsleep}It answers every request with a page that says so, until somebody wakes it.',
      '{!isAsleep}The provider or a gateway in front of it is overloaded, restarting or under maintenance. As a rule this passes by itself.',
      itSaid,
      pageTitle,
    ],
  },
  server_error: {
    summary: ['{host} reports a fault of its own ({status}).'],
    explanation: [
      'The fault is at the provider, though an unusual request may have set it off. The answer under Response may help whoever runs it.',
      'It names the error: {error}.',
      itSaid,
      pageTitle,
    ],
  },
  http_error: {
    summary: [
      '{host} refused the request with {status} {statusText}, without an OAuth error.',
      '{host} refused the request with status {status}, without an OAuth error.',
    ],
    explanation: [
      'A token endpoint says why in a JSON object, by an error code under error. This answer has none.',
      ofKey,
      '{?forPeople}It misses what guards the forms of web pages (CSRF): this address belongs to pages for people, and is no token endpoint.',
      itSaid,
      pageTitle,
    ],
  },
  unexpected_status: {
    summary: ['{host} answered with status {status}, which no token endpoint should use.'],
    explanation: ['A token comes with status 200, a refusal with 400 or 401.', theStatus, itSaid],
  },
} as const satisfies Record<string, FailureText>;
