import type { Answers, Endpoint, PathParameters } from '#contract/endpoints/endpoint.ts';
import { firstFieldErrorsOf, unknownKeysOf } from '#contract/issues.ts';
import { z } from '#contract/zod.ts';
import type { IfMatch } from '../concurrency.ts';
import { Failure, invalid } from '../failure.ts';
import { safeParse } from '../safe-parse.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';

type Parsed<Schema> = Schema extends z.core.$ZodType ? z.output<Schema> : undefined;

/** What a handler is given: everything parsed. */
export interface Call<Path extends string, Query, Body> {
  readonly params: Readonly<Record<PathParameters<Path>, string>>;
  readonly query: Parsed<Query>;
  readonly body: Parsed<Body>;
  readonly ifMatch: IfMatch;
  /** True where the request is to create what is not there yet. */
  readonly mustBeNew: boolean;
  /** What makes it the same request where it is sent again; null where it is not to be known again. */
  readonly idempotencyKey: string | null;
  /** The address that was asked, with what the query was before it was parsed. */
  readonly url: URL;
  /** Aborts when the client leaves. */
  readonly signal: AbortSignal;
}

/** What a handler answers. The body is parsed with the endpoint's schema before it leaves. */
export interface Answer<Success extends Answers> {
  readonly status: keyof Success & number;
  readonly body: unknown;
  /** The page, where the endpoint answers one. */
  readonly page?: string;
  /** The resource that the ETag is made of. */
  readonly tagged?: { readonly id: string; readonly version: number };
}

/** A request as HTTP brings it, before anything is parsed. */
export interface RawCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly url: string;
  readonly readBody: () => Promise<unknown>;
  readonly ifMatch: IfMatch;
  readonly mustBeNew: boolean;
  /** The header as it was sent. */
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal;
}

/** An answer as HTTP sends it, after its body was parsed. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly page: string | null;
  readonly tagged: { readonly id: string; readonly version: number } | null;
}

/** An endpoint with its handler behind parsing on both sides. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly run: (call: RawCall) => Promise<RawAnswer>;
}

/** Parses what came in. Unknown names are 400, broken rules 422; both name the fields. */
function parseInput(schema: z.core.$ZodType, input: unknown): unknown {
  const parsed = safeParse(schema, input);
  if (parsed === null)
    throw new Failure('validation_failed', 'More values break a rule than can be named. Send fewer at once.');
  if (parsed.success) return parsed.data;
  const { errors: fieldErrors, more: moreErrors } = firstFieldErrorsOf(parsed.error, input);
  const { names, more } = unknownKeysOf(parsed.error);
  if (names.length === 0) throw invalid(fieldErrors, moreErrors);
  const unknown = more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
  throw new Failure('unknown_key', `Not known here: ${unknown}.`, { fieldErrors, moreErrors });
}

/** Joins an endpoint of the contract and what carries it out. */
export function route<
  Path extends string,
  Query extends z.core.$ZodType | null,
  Body extends z.core.$ZodType | null,
  Success extends Answers,
>(
  endpoint: Endpoint<string, Path, Query, Body, Success>,
  handle: (call: Call<Path, Query, Body>) => Promise<Answer<Success>>,
): Route {
  return {
    endpoint,
    async run(raw) {
      const query = endpoint.query === null ? undefined : parseInput(endpoint.query, raw.query);
      const body = endpoint.body === null ? undefined : parseInput(endpoint.body, await raw.readBody());
      const answer = await handle({
        params: raw.params,
        query: query as Parsed<Query>,
        body: body as Parsed<Body>,
        ifMatch: raw.ifMatch,
        mustBeNew: endpoint.creates && raw.mustBeNew,
        idempotencyKey: endpoint.takesIdempotencyKey ? idempotencyKeyOf(raw.idempotencyKey) : null,
        url: new URL(raw.url),
        signal: raw.signal,
      });
      const schema = endpoint.answers[answer.status as keyof Answers] ?? null;
      return {
        status: answer.status,
        body: schema === null ? null : z.parse(schema, answer.body),
        page: answer.page ?? null,
        tagged: answer.tagged ?? null,
      };
    },
  };
}
