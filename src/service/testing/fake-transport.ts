import type { OutboundRequest, Transport, TransportResult } from '../ports/transport.ts';
import { failing } from './transport-results.ts';

/** A transport that sends nothing and keeps what it was asked to send. */
export interface FakeTransport extends Transport {
  readonly requests: OutboundRequest[];
}

type Given = TransportResult | ((request: OutboundRequest) => TransportResult | Promise<TransportResult>);

/** Gives these results one after the other; asking for one more is a mistake of the test. */
export function fakeTransport(...results: readonly Given[]): FakeTransport {
  const requests: OutboundRequest[] = [];
  return {
    requests,
    async send(request, { signal }) {
      requests.push(request);
      const result = results[requests.length - 1];
      if (signal.aborted) return failing('policy', 'cancelled');
      if (result === undefined) throw new Error(`No result was given for request ${requests.length}.`);
      return typeof result === 'function' ? await result(request) : result;
    },
    refusal: () => null,
  };
}
