import type { OutboundRequest, SendOptions, TransportResult } from '#service/ports/transport.ts';
import type { Lookup } from '../outbound/connection/resolve.ts';
import { outboundLimits, type OutboundLimits } from '../outbound/limits.ts';
import type { OutboundPolicy } from '../outbound/policy/outbound-policy.ts';
import { createTransport } from '../outbound/transport.ts';

/** The policy of a server that listens on loopback only and sets nothing. */
export function policy(changes: Partial<OutboundPolicy> = {}): OutboundPolicy {
  return {
    mode: 'any',
    allowHttp: false,
    allowHosts: [],
    allowCidrs: [],
    denyCidrs: [],
    ports: null,
    ownAddresses: () => [],
    ...changes,
  };
}

export interface TestTransportOptions {
  readonly policy?: Partial<OutboundPolicy>;
  readonly limits?: Partial<OutboundLimits>;
  readonly authorities?: readonly string[];
  readonly lookup?: Lookup;
}

/** A transport with the real clock and the rules a test asks for. */
export function testTransport(options: TestTransportOptions = {}) {
  return createTransport({
    policy: policy(options.policy),
    clock: { now: () => Date.now() },
    userAgent: 'authorization-profiles/test',
    limits: { ...outboundLimits, ...options.limits },
    ...(options.authorities !== undefined && { authorities: options.authorities }),
    ...(options.lookup !== undefined && { lookup: options.lookup }),
  });
}

/** A lookup that knows these names; others are not found. */
export function lookupOf(names: Readonly<Record<string, readonly string[]>>): Lookup {
  return (name) => {
    const addresses = names[name];
    if (addresses === undefined) return Promise.reject(systemError('ENOTFOUND'));
    return Promise.resolve(addresses.map((address) => ({ address })));
  };
}

/** An error as Node's own calls throw it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Sends one request; a token request where nothing else is said. */
export function send(
  url: string,
  options: TestTransportOptions & { request?: Partial<OutboundRequest>; send?: Partial<SendOptions> } = {},
): Promise<TransportResult> {
  return testTransport(options).send(
    {
      method: 'POST',
      url,
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: new TextEncoder().encode('grant_type=client_credentials'),
      ...options.request,
    },
    { signal: new AbortController().signal, timeoutMs: 10_000, ...options.send },
  );
}

/** The text of an answer's body. */
export function textOf(result: TransportResult): string {
  return new TextDecoder().decode(result.response?.body);
}
