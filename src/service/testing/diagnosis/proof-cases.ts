import { knownClientKey, mutualTls } from '../known-client-key.ts';
import { failing, jsonAnswer } from '../transport-results.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

const refused = [jsonAnswer({ error: 'invalid_client' }, { status: 401 })];

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
    suggests: ['check_client_certificate', 'ask_provider'],
  },
];
