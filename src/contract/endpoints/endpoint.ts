import { limits } from '../limits.ts';
import type { ProblemCode } from '../problem.ts';
import type { z } from '../zod-mini.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The names in braces of a path. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never;

/** The body schemas by status of what can be answered; `null` is an answer without a body. */
export type Answers = Readonly<Partial<Record<200 | 201 | 202 | 204, z.core.$ZodType | null>>>;

/**
 * One endpoint: the server's routes, the page's client, the practice of the
 * browser host and the OpenAPI document are all made from it.
 */
export interface Endpoint<
  Id extends string = string,
  Path extends string = string,
  Query extends z.core.$ZodType | null = z.core.$ZodType | null,
  Body extends z.core.$ZodType | null = z.core.$ZodType | null,
  Success extends Answers = Answers,
> {
  readonly id: Id;
  readonly method: Method;
  /** Below the base path, with parameters in braces as in OpenAPI. */
  readonly path: Path;
  readonly summary: string;
  readonly query: Query;
  readonly body: Body;
  /** Bytes that its body may have. */
  readonly bodyBytes: number;
  readonly answers: Success;
  /** True where it answers a page for people, and not JSON. */
  readonly isPage: boolean;
  /** Single resources carry an ETag. */
  readonly etag: boolean;
  /** `required`: 428 without, 412 when stale. */
  readonly ifMatch: 'required' | 'optional' | 'none';
  /** True where `If-None-Match: *` creates instead (RFC 9110 13.1.2). */
  readonly creates: boolean;
  /** True where an `Idempotency-Key` makes it safe to send it again (draft-ietf-httpapi-idempotency-key-header). */
  readonly takesIdempotencyKey: boolean;
  /** What it can fail with, beside what every endpoint can. */
  readonly problems: readonly ProblemCode[];
}

type Given<Id extends string, Path extends string, Query, Body, Success> = {
  readonly id: Id;
  readonly method: Method;
  readonly path: Path;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly bodyBytes?: number;
  readonly answers: Success;
  readonly isPage?: boolean;
  readonly etag?: boolean;
  readonly ifMatch?: 'required' | 'optional';
  readonly creates?: boolean;
  readonly takesIdempotencyKey?: boolean;
  readonly problems?: readonly ProblemCode[];
};

/** Declares an endpoint and keeps its literal types. */
export function endpoint<
  const Id extends string,
  const Path extends string,
  Success extends Answers,
  Query extends z.core.$ZodType | null = null,
  Body extends z.core.$ZodType | null = null,
>(given: Given<Id, Path, Query, Body, Success>): Endpoint<Id, Path, Query, Body, Success> {
  return {
    id: given.id,
    method: given.method,
    path: given.path,
    summary: given.summary,
    query: (given.query ?? null) as Query,
    body: (given.body ?? null) as Body,
    bodyBytes: given.bodyBytes ?? limits.bodyBytes,
    answers: given.answers,
    isPage: given.isPage ?? false,
    etag: given.etag ?? false,
    ifMatch: given.ifMatch ?? 'none',
    creates: given.creates ?? false,
    takesIdempotencyKey: given.takesIdempotencyKey ?? false,
    problems: given.problems ?? [],
  };
}

/** Everything of the API lives below this path. */
export const basePath = '/api/v1';
