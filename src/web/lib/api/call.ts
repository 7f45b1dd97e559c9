import type { Answers, Endpoint, PathParameters } from '#contract/endpoints/endpoint.ts';
import { problemSchema } from '#contract/problem.ts';
import { z } from '#contract/zod-mini.ts';
import { addressOf } from './address.ts';
import { takeAnswerAhead } from './answers-ahead.ts';
import { serverClock } from '../time/server-clock.ts';
import { pageVersion } from './page-version.ts';
import { ApiProblem, OfflineError, UnexpectedAnswerError } from './errors.ts';

/** What a call can be given, by what its endpoint takes. */
export type CallOptions<E extends Endpoint> = {
  readonly signal?: AbortSignal | undefined;
  /** The ETag that the caller knows (RFC 9110 13.1.1). */
  readonly ifMatch?: string | undefined;
  /** Creates, and replaces nothing that is there already (RFC 9110 13.1.2). */
  readonly mustBeNew?: boolean | undefined;
  /** Makes a request the same that is sent again, where its endpoint takes one. */
  readonly idempotencyKey?: string | undefined;
} & ([PathParameters<E['path']>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Readonly<Record<PathParameters<E['path']>, string>> }) &
  (E['query'] extends z.core.$ZodType
    ? { readonly query?: z.input<E['query']> }
    : { readonly query?: undefined }) &
  (E['body'] extends z.core.$ZodType ? { readonly body: z.input<E['body']> } : { readonly body?: undefined });

type Parsed<Success extends Answers> = {
  [Status in keyof Success]: Success[Status] extends z.core.$ZodType ? z.output<Success[Status]> : null;
}[keyof Success];

/** The body of an endpoint's answer, parsed; null where it has none. */
export type AnswerOf<E extends Endpoint> = Parsed<E['answers']>;

export interface Called<Body> {
  readonly body: Body;
  /** The version of a single resource, for a later `ifMatch`; null where there is none. */
  readonly etag: string | null;
}

/** Makes calls from the contract's endpoints. */
export type Call = <E extends Endpoint>(endpoint: E, options: CallOptions<E>) => Promise<Called<AnswerOf<E>>>;

/** An answer with its body read and, where it is JSON, parsed; `undefined` where it is not. */
interface Received {
  readonly response: Response;
  readonly json: unknown;
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function retryAfter(response: Response): number | null {
  const text = response.headers.get('retry-after');
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** What a failed answer becomes: a problem where it is one, else the plain fact that it is something else. */
function failureOf({ response, json }: Received): Error {
  const problem = problemSchema.safeParse(json);
  if (problem.success) return new ApiProblem(problem.data, retryAfter(response));
  return unexpected(response, `The server answered with status ${response.status}.`);
}

function unexpected(response: Response, message: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError(message, response.status, response.headers.get('x-request-id'));
}

function parseAnswer(endpoint: Endpoint, { response, json }: Received): unknown {
  const schema = Object.entries(endpoint.answers).find(([status]) => Number(status) === response.status)?.[1];
  if (schema === null) return null;
  const parsed = schema && z.safeParse(schema, json);
  if (parsed?.success === true) return parsed.data;
  throw unexpected(response, `The answer to ${endpoint.id} is not what the contract says.`);
}

/**
 * Makes the caller over a fetch. A call throws `ApiProblem`, `OfflineError` or
 * `UnexpectedAnswerError`, and what fetch threw where the signal was aborted.
 */
export function createCall(send: (address: string, init: RequestInit) => Promise<Response>): Call {
  async function receive(address: string, init: RequestInit): Promise<Received> {
    try {
      const response = await send(address, init);
      return { response, json: jsonOf(await response.text()) };
    } catch (error) {
      if (init.signal?.aborted === true) throw error;
      throw new OfflineError('The server cannot be reached.', { cause: error });
    }
  }

  return async function call<E extends Endpoint>(endpoint: E, options: CallOptions<E>) {
    const { params, query, body, ifMatch, mustBeNew, idempotencyKey, signal } = options;
    const headers = new Headers({ accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (ifMatch !== undefined) headers.set('if-match', ifMatch);
    if (mustBeNew === true) headers.set('if-none-match', '*');
    if (idempotencyKey !== undefined) headers.set('idempotency-key', `"${idempotencyKey}"`);
    const given: object = query ?? {};
    const received = await receive(addressOf(endpoint.path, params ?? {}, { ...given }), {
      method: endpoint.method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    });
    if (!received.response.ok) throw failureOf(received);
    const answer = parseAnswer(endpoint, received);
    // The schema of this very status has parsed it, which the type of a computed member cannot express.
    return { body: answer as AnswerOf<E>, etag: received.response.headers.get('etag') };
  };
}

/** Calls the API of the server that the page came from. */
export const call: Call = createCall(async (address, init) => {
  const ahead = takeAnswerAhead(init.method, address);
  const sentAt = ahead === undefined ? Date.now() : performance.timeOrigin;
  const response = await (ahead ?? fetch(address, init));
  pageVersion.note(response.headers);
  serverClock.note(response.headers, sentAt, Date.now());
  return response;
});
