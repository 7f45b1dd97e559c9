import { mutualTls } from '../known-client-key.ts';
import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { calling } from './call-cases.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const refused = (status: number, body: object) => jsonAnswer(body, { status });

const page = (status: number, html: string) =>
  answer({ status, headers: { 'content-type': 'text/html' }, body: `<html>${html}</html>` });
const redirect = (location: string) => answer({ status: 302, headers: { location } });

const password = {
  type: 'oauth2_password',
  clientId: 'travel-planner-prod',
  clientSecret: 'AbcDef123456',
  tokenRequestUrl: 'https://idp.example.com/oauth2/token',
  username: 'ada',
  password: 'p4ss',
};

/** Refusals whose words name a cause that their code does not. */
export const namedCauses: readonly SuggestionCase[] = [
  {
    title: 'a refresh token that is refused under the code for a client, as Atlassian does: a new one',
    step: 'refresh',
    profile: { refreshTokenUrl: 'https://idp.example.com/oauth2/token' },
    results: [
      tokenAnswer({ refresh_token: 'refresh-token-1' }),
      refused(403, { error: 'unauthorized_client', error_description: 'refresh_token is invalid' }),
    ],
    says: ['did not accept the refresh token (unauthorized_client)'],
    suggests: ['get_new_refresh_token', 'ask_provider'],
  },
  {
    title: 'consent that is missing, as DocuSign says it: to have it given, and no row',
    results: [refused(400, { error: 'consent_required' })],
    says: ['to sign in or to consent first'],
    suggests: ['have_consent_given', 'read_documentation', 'ask_provider'],
  },
  {
    title: 'a user who has not approved the client yet, as Salesforce says it: the same',
    results: [
      refused(400, { error: 'invalid_grant', error_description: "user hasn't approved this consumer" }),
    ],
    suggests: ['have_consent_given'],
  },
  {
    title: 'a user to whom the client is not assigned, as Okta says it: an administrator, and no password',
    profile: password,
    results: [
      refused(400, {
        error: 'access_denied',
        error_description: 'User is not assigned to the client application.',
      }),
    ],
    suggests: ['assign_user', 'ask_administrator'],
  },
  {
    title: 'the same of a client, under a fault of the server: its rights, and no other moment',
    results: [refused(500, { error: 'server_error', error_description: 'Client is not assigned to a role' })],
    suggests: ['grant_access', 'ask_administrator', 'ask_provider'],
  },
  {
    title: 'a secret of a public client: none, or another registration',
    profile: password,
    results: [
      refused(401, {
        error: 'invalid_client',
        error_description: 'A public client must not send a client secret',
      }),
    ],
    suggests: ['send_no_secret', 'register_confidential', 'check_client_id'],
    changes: [{ clientAuthentication: 'none' }],
  },
  {
    title: 'a public client that asks for itself, as Keycloak says it: another registration',
    results: [
      refused(401, {
        error: 'unauthorized_client',
        error_description: 'Public client not allowed to retrieve service account',
      }),
    ],
    suggests: ['register_confidential', 'check_client_id', 'allow_grant'],
  },
  {
    title: 'a certificate that is missed in other words, as WSO2 does: that, and no row',
    results: [
      refused(400, {
        error: 'invalid_request',
        error_description: 'Transport certificate not found in the request',
      }),
    ],
    suggests: ['show_client_certificate', 'check_parameters'],
  },
  {
    title: 'a certificate that belongs to no client: is it the right one, and no row',
    profile: mutualTls,
    results: [
      refused(400, {
        error: 'invalid_request',
        error_description: 'The certificate is not mapped to a client',
      }),
    ],
    suggests: ['check_client_certificate', 'check_parameters'],
  },
  {
    title: 'a certificate that has expired: another one',
    profile: mutualTls,
    results: [
      refused(400, { error: 'invalid_request', error_description: 'The client certificate has expired' }),
    ],
    suggests: ['renew_client_certificate', 'check_client_certificate'],
  },
  {
    title: 'the same under the code for it',
    profile: mutualTls,
    results: [refused(401, { error: 'invalid_client', error_description: 'Certificate has been revoked' })],
    suggests: ['renew_client_certificate', 'check_registered_certificate'],
  },
  {
    title: 'a certificate that checks an assertion: none of the client’s connection',
    results: [
      refused(400, {
        error: 'invalid_grant',
        error_description: 'No certificate was found to check the signature of the assertion',
      }),
    ],
    suggests: ['use_token_endpoint'],
  },
  {
    title: 'an instance that is hibernating: to wake it, whatever the status of its page',
    results: [page(200, '<title>Instance Hibernating page</title>Your instance is hibernating.')],
    says: ['is hibernating (200)', 'until somebody wakes it'],
    suggests: ['wake_instance', 'test_again'],
  },
  {
    title: 'the same of a call',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), page(503, '<title>Instance Hibernating page</title>')],
    says: ['is hibernating (503)'],
    suggests: ['wake_instance', 'test_again'],
  },
  {
    title: 'the page of a network that wants somebody to sign in: to sign in there, and no other address',
    results: [
      page(200, '<script>window.location="http://192.0.2.1:1000/fgtauth?0302080c1b7a2d9e";</script>'),
    ],
    says: ['wants somebody to sign in first (200)'],
    suggests: ['sign_in_to_network', 'ask_proxy_operator'],
  },
  {
    title: 'a redirect to such a page: the same, and not to enter its address',
    results: [redirect('https://portal.hotspot.example/?url=https%3a%2f%2fidp.example.com%2foauth2%2ftoken')],
    says: ['page of a network'],
    suggests: ['sign_in_to_network', 'use_token_endpoint'],
  },
  {
    title: 'a redirect that takes the address along: not to enter it',
    results: [redirect('https://door.example.net/?back=https%3A%2F%2Fidp.example.com%2Foauth2%2Ftoken')],
    says: ['told which address was asked for'],
    suggests: ['use_token_endpoint'],
  },
  {
    title: 'a redirect of a call to the page of a network: to sign in there',
    step: 'check',
    profile: calling,
    results: [tokenAnswer(), redirect('http://captive.hotel.example/start')],
    suggests: ['sign_in_to_network', 'check_call_address'],
  },
  {
    title: 'a virus scanner that answers in place of the provider: whoever runs the network',
    results: [answer({ status: 499, statusText: 'Request has been forbidden by antivirus' })],
    says: ['A proxy or filter of the network blocked the request'],
    suggests: ['ask_network', 'check_address'],
  },
  {
    title: 'a user who has to do something on a page: the account before the consent',
    profile: password,
    results: [refused(400, { error: 'interaction_required' })],
    suggests: ['check_account', 'have_consent_given'],
  },
];
