import { knownClientKey, mutualTls } from '../known-client-key.ts';
import { jwtOf } from '../jwt.ts';
import { answer, failing, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const refused = [jsonAnswer({ error: 'invalid_client' }, { status: 401 })];
const saying = (error_description: string, error = 'invalid_client') => [
  jsonAnswer({ error, error_description }, { status: 400 }),
];
const unaccepted = (said: string) =>
  jsonAnswer(
    {},
    {
      status: 401,
      headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${said}"` },
    },
  );
const withKey = { clientAuthentication: 'private_key_jwt', clientSecret: null, clientKey: knownClientKey };
const withUser = {
  type: 'oauth2_password',
  username: 'ada',
  password: 'correct horse',
  clientId: 'c',
  clientSecret: 's',
};
const withPassword = { ...withUser, tokenRequestUrl: 'https://idp.example.com/token' };

/** Clients that prove who they are by an assertion or a certificate, and are refused. */
export const proofCases: readonly SuggestionCase[] = [
  {
    title:
      'invalid_client with an assertion signed by the secret: the secret, its audience, its algorithm, another place last',
    profile: { clientAuthentication: 'client_secret_jwt' },
    results: refused,
    suggests: [
      'check_client_and_secret',
      'check_assertion_audience',
      'check_assertion_algorithm',
      'check_environment',
      'send_in_body',
    ],
    changes: [{ clientAuthentication: 'client_secret_post' }],
  },
  {
    title: 'invalid_client with an assertion signed by a key: is the key registered',
    profile: { clientAuthentication: 'private_key_jwt', clientSecret: null, clientKey: knownClientKey },
    results: refused,
    says: ['did not accept the signed assertion'],
    suggests: ['check_registered_key', 'check_assertion_audience', 'check_environment'],
  },
  {
    title: 'invalid_client with a certificate: is it registered',
    profile: mutualTls,
    results: refused,
    says: ['did not accept the client ID or certificate', 'by its ID and the certificate of the connection'],
    suggests: [
      'check_registered_certificate',
      'check_client_id',
      'use_mutual_tls_address',
      'check_environment',
    ],
  },
  {
    title: 'invalid_grant of a client with a certificate: no secret to enter again',
    profile: mutualTls,
    results: [jsonAnswer({ error: 'invalid_grant' }, { status: 400 })],
    suggests: ['use_token_endpoint', 'check_client_id'],
  },
  {
    title: 'a certificate that the server does not take: is it the right one',
    profile: mutualTls,
    results: [failing('tls', 'tls_client_certificate_refused', { alert: 'unknown_ca' })],
    says: ['did not accept the client certificate', 'that it does not know. It said: unknown_ca.'],
    suggests: ['check_client_certificate', 'ask_provider'],
  },
  {
    title: 'an assertion that is refused for its audience: that first',
    profile: withKey,
    results: saying('Invalid token audience'),
    suggests: ['check_assertion_audience', 'check_registered_key'],
  },
  {
    title: 'the same as invalid_request: no row under Scope',
    profile: withKey,
    results: saying('Assertion audience is invalid.', 'invalid_request'),
    suggests: ['check_assertion_audience', 'check_registered_key', 'check_environment'],
  },
  {
    title: 'an assertion that is refused for its time: the clock first',
    profile: withKey,
    results: saying('The client_assertion is issued in the future.'),
    suggests: ['check_clock', 'check_registered_key'],
  },
  {
    title: 'the same where the clocks agree: not the clock',
    profile: withKey,
    results: [
      jsonAnswer(
        { error: 'invalid_client', error_description: 'The client_assertion is expired.' },
        { status: 401, headers: { date: 'Mon, 23 Nov 2026 12:00:00 GMT' } },
      ),
    ],
    suggests: ['check_registered_key'],
  },
  {
    title: 'an assertion that is refused for its algorithm: that first',
    profile: withKey,
    results: saying('RS256 is not allowed for this client'),
    suggests: ['check_assertion_algorithm', 'check_registered_key'],
  },
  {
    title: 'an assertion that lives for too long: its lifetime, not the clock',
    profile: withKey,
    results: saying('The client_assertion has an expiration too far into the future.'),
    suggests: ['check_assertion_lifetime', 'check_registered_key'],
  },
  {
    title: 'an assertion that was used before, as older Keycloak says it: each test makes another',
    profile: withKey,
    results: saying(
      'Client authentication with signed JWT failed: Token reuse detected',
      'unauthorized_client',
    ),
    says: ['did not accept the signed assertion of the client (unauthorized_client)'],
    suggests: ['test_again', 'ask_provider'],
  },
  {
    title: 'an assertion that is refused as a grant: the key, and no other endpoint',
    profile: withKey,
    results: saying('Invalid JWT Signature.', 'invalid_grant'),
    says: ['did not accept the signed assertion of the client (invalid_grant)'],
    suggests: ['check_registered_key'],
  },
  {
    title: 'a secret where an assertion is wanted: that, and no other place for the secret',
    results: saying('client_assertion parameter is missing', 'invalid_request'),
    suggests: ['sign_assertion', 'check_client_and_secret'],
  },
  {
    title: 'a secret where an assertion is one of the ways: another place for the secret',
    profile: { clientSecret: 'AbcDef123456' },
    results: saying('client_assertion or client_secret is required'),
    suggests: ['send_in_body', 'check_client_and_secret'],
  },
  {
    title: 'a certificate that was not seen: the address that asks for it first',
    profile: mutualTls,
    results: saying('No client certificate found in the request'),
    suggests: ['use_mutual_tls_address', 'check_registered_certificate'],
  },
  {
    title: 'a status of nginx for a certificate that is missing',
    results: [answer({ status: 496 })],
    says: ['wants a client certificate'],
    suggests: ['show_client_certificate'],
  },
  {
    title: 'a certificate that is missed under another code, as Keycloak does: that',
    results: saying('Client Certification missing for MTLS HoK Token Binding', 'invalid_request'),
    suggests: ['show_client_certificate'],
  },
  {
    title: 'the same where one is shown: the address that asks for it first',
    profile: mutualTls,
    results: saying('Client certificate is missing', 'invalid_grant'),
    suggests: ['use_mutual_tls_address', 'check_client_certificate'],
  },
  {
    title: 'proofs of a key that are asked for under another code, as Keycloak does: DPoP',
    results: saying('DPoP proof is missing', 'invalid_request'),
    says: ['bound to a key (DPoP)'],
    suggests: ['ask_for_bearer'],
  },
  {
    title: 'a call with a token that is bound to a certificate, by what the service says: the certificate',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), unaccepted('certificate thumbprint mismatch')],
    says: ['bound to a certificate'],
    suggests: ['show_client_certificate', 'add_audience'],
  },
  {
    title: 'the same by what the token says: the certificate',
    step: 'check',
    profile: calling,
    results: [
      tokenAnswer({
        access_token: jwtOf({ cnf: { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' } }),
      }),
      unaccepted('The access token is invalid'),
    ],
    says: ['bound to a certificate'],
    suggests: ['show_client_certificate', 'add_audience'],
  },
  {
    title: 'a call with a token that is bound to none: no word of that',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), unaccepted('The access token is invalid')],
    says: ['It may be meant for another service'],
    suggests: ['add_audience'],
  },
  {
    title: 'a client that is switched off: that, and no other way to authenticate',
    results: saying('The client has been deactivated'),
    suggests: ['have_enabled', 'check_client_and_secret', 'check_environment'],
    changes: [],
  },
  {
    title: 'an account that is locked: that before its password, which another attempt may count against',
    profile: withPassword,
    results: saying('Account is locked', 'invalid_grant'),
    suggests: ['wait_for_unlock', 'check_account', 'check_user'],
  },
  {
    title: 'a second factor that is asked for by a code of its own, as Auth0 does',
    profile: withPassword,
    results: saying('Multifactor authentication required', 'mfa_required'),
    suggests: ['check_account', 'read_documentation'],
  },
  {
    title: 'a secret that has expired: another one, in whatever way it is sent',
    results: saying('The client secret has expired'),
    suggests: ['renew_secret', 'check_client_and_secret', 'check_environment'],
    changes: [],
  },
  {
    title: 'a tenant that is not known: the address, and no row',
    results: saying("Tenant 'acme' not found.", 'invalid_request'),
    suggests: ['check_environment', 'use_token_endpoint'],
  },
  {
    title: 'a quota that is exceeded: a pause, and no rights',
    results: [jsonAnswer({ message: 'Quota exceeded for client' }, { status: 403 })],
    suggests: ['test_again', 'slow_down'],
  },
  {
    title: 'a user who is refused without an OAuth error: the password, before the client',
    profile: withPassword,
    results: [jsonAnswer({ message: 'Invalid user name or password' }, { status: 401 })],
    suggests: ['check_user', 'check_account', 'send_in_body'],
  },
];
