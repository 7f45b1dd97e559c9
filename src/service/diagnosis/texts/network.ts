import type { FailureText } from '#contract/fill-text.ts';

/** The provider was not reached: name, connection, sending. */
export const networkTexts = {
  host_not_found: {
    summary: ['The host name {host} does not exist.'],
    explanation: [
      'The DNS has no address for it. Either it is misspelled, or it is known only inside another network. Nothing was sent.',
    ],
  },
  dns_unavailable: {
    summary: ['The DNS gave no answer for {host}.'],
    explanation: [
      'The DNS server itself failed, so it is not known whether the name exists. This often passes by itself. Nothing was sent.',
    ],
  },
  dns_timeout: {
    summary: [
      'The DNS did not answer for {host} within {limitMs} ms.',
      'The DNS did not answer for {host} in time.',
    ],
    explanation: [
      '{?isTotal}That is the time limit for the whole exchange.',
      'The name could not be resolved, so nothing was sent. The DNS server that this machine uses is slow or cannot be reached.',
    ],
  },
  connection_refused: {
    summary: ['{host} refused the connection on port {port}.'],
    explanation: [
      'The machine was reached, but nothing listens on this port, or a firewall rejects the connection. Nothing was sent.',
      'Addresses tried: {addresses}.',
    ],
  },
  connect_timeout: {
    summary: [
      '{host} did not accept a connection on port {port} within {limitMs} ms.',
      '{host} did not accept a connection on port {port} in time.',
    ],
    explanation: [
      '{?isTotal}That is the time limit for the whole exchange.',
      'Connection attempts got no answer at all. As a rule a firewall drops them, or the address belongs to a network that this server is not part of. Nothing was sent.',
      'Addresses tried: {addresses}.',
    ],
  },
  network_unreachable: {
    summary: ['There is no way from this server to {host}.'],
    explanation: [
      'The name resolves, but the network has no route to its addresses. Nothing was sent.',
      '{?onlyIpv6}The host has only IPv6 addresses, and this server seems to have no IPv6.',
      'Addresses tried: {addresses}.',
    ],
  },
  connection_reset_on_connect: {
    summary: ['{host} broke off the connection on port {port} while it was being made.'],
    explanation: [
      'Something at the other end, often a firewall or a load balancer without a working server behind it, ended the connection at once. Nothing was sent.',
    ],
  },
  connect_failed: {
    summary: [
      'No connection to {host} on port {port} could be made ({error}).',
      'No connection to {host} on port {port} could be made.',
    ],
    explanation: ['The connection failed before anything was sent.', 'Addresses tried: {addresses}.'],
  },
  send_failed: {
    summary: ['The connection to {host} broke while the request was being sent.'],
    explanation: [
      '{?forToken}The provider may have received a part of the request, but not all of it, so no token was issued.',
      '{?forCall}The service may have received a part of the request, but not all of it.',
      'The system says: {error}.',
    ],
  },
  cancelled: {
    summary: ['The test was cancelled.'],
    explanation: [
      'It was stopped before there was a result.',
      '{?forToken}If the request had already been sent, the provider may have issued a token that nobody received.',
      '{?forCall}If the request had already been sent, the service may have carried it out.',
    ],
  },
  unforeseen_failure: {
    summary: [
      'The exchange with {host} ended in a way that this test has no explanation for ({failureCode}).',
      'The exchange with {host} ended in a way that this test has no explanation for.',
    ],
    explanation: ['No whole answer came.', '{?forToken}So there is no token.', 'The system says: {error}.'],
  },
} as const satisfies Record<string, FailureText>;
