import { basePath } from '#contract/endpoints/endpoint.ts';
import { problemSchema, type Problem } from '#contract/problem.ts';
import { z } from '#contract/zod.ts';

const anyObject = z.record(z.string(), z.unknown());

/** An answer with its body parsed as far as tests need it. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as an object. Throws where it is none. */
  json(): Record<string, unknown>;
  /** The body as a problem. Throws where it is none. */
  problem(): Problem;
  /** The body as the schema says. */
  as<Schema extends z.core.$ZodType>(schema: Schema): z.output<Schema>;
  readonly etag: string;
}

/** Calls an API that is a function from Request to Response, as every host has it. */
export function apiClient(fetchApi: (request: Request) => Response | Promise<Response>) {
  return async (
    method: string,
    path: string,
    options: {
      body?: unknown;
      raw?: string | ReadableStream<Uint8Array>;
      headers?: Record<string, string>;
      signal?: AbortSignal;
    } = {},
  ): Promise<ApiAnswer> => {
    const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const headers = new Headers(options.headers);
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    const response = await fetchApi(
      new Request(`http://localhost${basePath}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body, duplex: 'half' }),
        ...(options.signal !== undefined && { signal: options.signal }),
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      etag: response.headers.get('etag') ?? '',
      json: () => anyObject.parse(JSON.parse(text)),
      problem: () => problemSchema.parse(JSON.parse(text)),
      as: (schema) => z.parse(schema, JSON.parse(text)),
    };
  };
}

export type ApiClient = ReturnType<typeof apiClient>;
