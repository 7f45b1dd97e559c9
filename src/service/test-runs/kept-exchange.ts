import {
  connectionAttemptSchema,
  headerPairsSchema,
  stepSchema,
  timingsSchema,
  tlsFactsSchema,
} from '#contract/evidence.ts';
import { z } from '#contract/zod.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { fromBase64Url, toBase64Url } from '../vault/bytes.ts';

const bytes = z.string().transform((text) => fromBase64Url(text));

/**
 * An exchange that was made before a user went to sign in, as it is sealed
 * until they come back. It had a whole answer: else nobody would have gone.
 */
export const keptExchangeSchema = z.object({
  step: stepSchema,
  request: z.object({
    method: z.string(),
    url: z.string(),
    headers: headerPairsSchema,
    body: bytes.nullable(),
  }),
  result: z.object({
    sent: z.boolean(),
    requestHeaders: headerPairsSchema,
    response: z.object({
      status: z.int(),
      statusText: z.string(),
      httpVersion: z.string(),
      headers: headerPairsSchema,
      body: bytes,
      complete: z.boolean(),
    }),
    failure: z.null(),
    addresses: z.array(z.string()),
    attempts: z.array(connectionAttemptSchema).exactOptional(),
    remoteAddress: z.string().nullable(),
    tls: z.nullable(tlsFactsSchema),
    timings: timingsSchema,
  }),
  endedAt: z.number(),
  library: z.null(),
  oauth1: z.object({ asksFor: z.enum(['temporary', 'token']), callbackUrl: z.string() }),
});

/** The same as it is written: bytes as base64url. */
export function keptExchange(exchange: ObservedExchange): unknown {
  const { request, result } = exchange;
  const { response } = result;
  return {
    ...exchange,
    request: { ...request, body: request.body === null ? null : toBase64Url(request.body) },
    result: {
      ...result,
      response: response === null ? null : { ...response, body: toBase64Url(response.body) },
    },
  };
}
