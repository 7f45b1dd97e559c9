import { basePath, type Endpoint } from '#contract/endpoints/endpoint.ts';
import { endpoints } from '#contract/endpoints/table.ts';
import { problemSchema, problemTypes, type ProblemCode } from '#contract/problem.ts';
import { z } from '#contract/zod.ts';

/** What every endpoint can fail with. */
const commonProblems: readonly ProblemCode[] = ['internal_error', 'store_unavailable'];
const bodyProblems: readonly ProblemCode[] = [
  'malformed_json',
  'unknown_key',
  'too_deep',
  'payload_too_large',
  'unsupported_media_type',
  'validation_failed',
  'storage_full',
];
const queryProblems: readonly ProblemCode[] = ['unknown_key', 'validation_failed'];
const keyProblems: readonly ProblemCode[] = ['validation_failed'];

type Json = Record<string, unknown>;

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Endpoint): Json[] {
  if (!(query instanceof z.core.$ZodObject)) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    // Coerced numbers have no input type of their own: a query is text.
    schema: typeof schema === 'object' && Object.keys(schema).length > 0 ? schema : { type: 'string' },
  }));
}

const idempotencyKeyParameter: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Chosen by the client, a UUID say, and sent again with the same request where no answer came: what the first has created is then answered as it is now, and nothing is created twice.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function headerParameters({ ifMatch, creates, takesIdempotencyKey }: Endpoint): Json[] {
  if (takesIdempotencyKey) return [idempotencyKeyParameter];
  if (ifMatch === 'none') return [];
  const description = 'The ETag of the version that the change was made from.';
  return [
    {
      name: 'If-Match',
      in: 'header',
      required: ifMatch === 'required' && !creates,
      description,
      schema: { type: 'string' },
    },
    ...(creates
      ? [
          {
            name: 'If-None-Match',
            in: 'header',
            required: false,
            description: 'With `*` it is created, and nothing that is there already is replaced.',
            schema: { type: 'string', const: '*' },
          },
        ]
      : []),
  ];
}

function successes({ answers, etag, isPage }: Endpoint): Json {
  if (isPage) return { 200: { description: 'A page.', content: { 'text/html': {} } } };
  const headers = etag
    ? { headers: { ETag: { description: 'Names this version.', schema: { type: 'string' } } } }
    : {};
  const entries = Object.entries(answers).map(([status, schema]) => [
    status,
    schema === null
      ? { description: 'Done.', ...headers }
      : {
          description: 'Done.',
          ...headers,
          content: { 'application/json': { schema: schemaOf(schema, 'output') } },
        },
  ]);
  return Object.fromEntries(entries) as Json;
}

function failures(endpoint: Endpoint): Json {
  const codes = new Set([
    ...commonProblems,
    ...(endpoint.body === null ? [] : bodyProblems),
    ...(endpoint.query === null ? [] : queryProblems),
    ...(endpoint.takesIdempotencyKey ? keyProblems : []),
    ...endpoint.problems,
  ]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemTypes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      String(status),
      { description: list.map((code) => `\`${code}\`: ${problemTypes[code].title}.`).join(' '), content },
    ]),
  );
}

function operation(endpoint: Endpoint): Json {
  const body =
    endpoint.body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
          },
        };
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    parameters: [
      ...pathParameters(endpoint.path),
      ...queryParameters(endpoint),
      ...headerParameters(endpoint),
    ],
    ...body,
    responses: { ...successes(endpoint), ...failures(endpoint) },
  };
}

let made: Json | undefined;

/** The OpenAPI 3.1 document, made from the endpoint table. */
export function openApiDocument(): Json {
  made ??= make();
  return made;
}

function make(): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of Object.values<Endpoint>(endpoints)) {
    const path = (paths[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operation(endpoint);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Authorization Profiles',
      version: '1',
      description: 'Define, really test and explain how an assistant signs in to other services.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath }],
    security: [],
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') } },
  };
}
