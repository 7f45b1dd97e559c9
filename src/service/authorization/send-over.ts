import type { Step } from '#contract/evidence.ts';
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

/** Sends over a transport, and nothing more once the test was cancelled. `onStep` is told before each request. */
export function sendOver(
  transport: Transport,
  options: SendOptions,
  onStep: (step: Step) => void = () => undefined,
): (request: OutboundRequest, step: Step) => Promise<TransportResult> {
  return (request, step) => {
    if (options.signal.aborted) return Promise.resolve(unsent());
    onStep(step);
    return transport.send(request, options);
  };
}
