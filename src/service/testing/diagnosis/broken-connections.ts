import { mutualTls } from '../known-client-key.ts';
import { failing } from '../transport-results.ts';
import type { SuggestionCase } from './suggestion-cases.ts';

/** Connections that the other end gives up without saying why. */
export const brokenConnections: readonly SuggestionCase[] = [
  {
    title: 'plain http that is closed without an answer: https',
    profile: { tokenRequestUrl: 'http://127.0.0.1/token' },
    results: [failing('headers', 'connection_closed')],
    suggests: ['use_https', 'test_again'],
  },
  {
    title: 'a client certificate that is answered by nothing: the certificate',
    profile: mutualTls,
    results: [failing('headers', 'connection_closed')],
    suggests: ['check_client_certificate', 'test_again'],
  },
  {
    title: 'a host name that the server does not serve: the host name',
    results: [failing('tls', 'tls_failed', { alert: 'unrecognized_name' })],
    suggests: ['check_host_name'],
  },
  {
    title: 'a handshake that is closed without a word: port and host name',
    results: [failing('tls', 'tls_failed', { error: 'ECONNRESET' })],
    suggests: ['check_port', 'check_host_name', 'ask_network'],
  },
  {
    title: 'a handshake with a client certificate that is closed without a word: the certificate',
    profile: mutualTls,
    results: [failing('tls', 'tls_failed', { error: 'ECONNRESET' })],
    suggests: ['check_client_certificate', 'ask_provider', 'check_port'],
  },
];
