import type { OutboundRequest, SendOptions, Transport, TransportResult } from '../ports/transport.ts';

const nothingSent: Omit<TransportResult, 'failure'> = {
  sent: false,
  requestHeaders: [],
  response: null,
  addresses: [],
  remoteAddress: null,
  tls: null,
  timings: {
    dnsMs: null,
    connectMs: null,
    tlsMs: null,
    sendMs: null,
    firstByteMs: null,
    downloadMs: null,
    totalMs: 0,
  },
};

/** What comes of a request that was given up before anything left. */
export function unsent(): TransportResult {
  return { ...nothingSent, failure: { stage: 'policy', code: 'cancelled', facts: {} } };
}

/** Sends over a transport, and nothing more once the test was cancelled. */
export function sendOver(
  transport: Transport,
  options: SendOptions,
): (request: OutboundRequest) => Promise<TransportResult> {
  return (request) => (options.signal.aborted ? Promise.resolve(unsent()) : transport.send(request, options));
}
