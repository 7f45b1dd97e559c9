import type { Exchange } from '#contract/evidence.ts';
import type { ObservedExchange } from './observed-exchange.ts';
import type { Redaction } from './redaction.ts';
import { recordRequest } from './record-request.ts';
import { recordResponse } from './record-response.ts';

/** An exchange as evidence: nothing of a secret is in it. */
export async function recordExchange(observed: ObservedExchange, redaction: Redaction): Promise<Exchange> {
  const { step, request, result } = observed;
  const headers = result.requestHeaders.length > 0 ? result.requestHeaders : request.headers;
  return {
    step,
    byBrowser: observed.signIn !== undefined,
    sent: result.sent,
    // The user's browser shows certificates of its own.
    request: await recordRequest(
      request,
      headers,
      observed.signIn === undefined ? redaction : { ...redaction, connectionOptions: [] },
    ),
    response: result.response === null ? null : await recordResponse(result.response, redaction),
    failure: result.failure === null ? null : { stage: result.failure.stage, code: result.failure.code },
    addresses: [...result.addresses],
    attempts: [...(result.attempts ?? [])],
    remoteAddress: result.remoteAddress,
    tls: result.tls,
    timings: result.timings,
  };
}
