import { Hono, type Context } from 'hono';
import { routePath } from 'hono/route';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { etagOf } from '../concurrency.ts';
import { Failure } from '../failure.ts';
import { newId } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { Service } from '../service.ts';
import { openApiDocument } from './openapi.ts';
import { problemAnswer } from './problems.ts';
import { readJson } from './request-body.ts';
import type { RawAnswer, Route } from './route.ts';
import { routesOf } from './routes.ts';

type ApiPorts = Pick<Ports, 'clock' | 'random' | 'log'>;

const givenRequestId = /^[\w-]{8,64}$/;

function requestIdOf(context: Context, ports: ApiPorts): string {
  const given = context.req.header('x-request-id');
  return given !== undefined && givenRequestId.test(given) ? given : newId(ports);
}

function ifNoneMatches(context: Context, etag: string): boolean {
  const tags = context.req.header('if-none-match')?.split(',') ?? [];
  return tags.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function respond(context: Context, { status, body, tagged }: RawAnswer, sendsTag: boolean): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  const etag = sendsTag && tagged !== null ? etagOf(tagged) : null;
  if (etag !== null) headers.set('etag', etag);
  if (etag !== null && context.req.method === 'GET' && ifNoneMatches(context, etag))
    return new Response(null, { status: 304, headers });
  if (body === null) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers });
}

function failWith(context: Context, error: unknown, ports: ApiPorts): Response {
  const requestId = requestIdOf(context, ports);
  const { problem, headers } = problemAnswer(error, requestId, routePath(context), ports.log);
  const answer = new Headers({
    ...headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
  answer.set('x-request-id', requestId);
  return new Response(JSON.stringify(problem), { status: problem.status, headers: answer });
}

function toHonoPath(path: string): string {
  return basePath + path.replace(/\{(\w+)\}/g, ':$1');
}

function mount(app: Hono, { endpoint, run }: Route): void {
  app.on(endpoint.method, toHonoPath(endpoint.path), async (context) => {
    const answer = await run({
      params: context.req.param(),
      query: context.req.query(),
      readBody: () => readJson(context.req.raw),
      ifMatch: context.req.header('if-match') ?? null,
      mustBeNew: context.req.header('if-none-match')?.trim() === '*',
      signal: context.req.raw.signal,
    });
    return respond(context, answer, endpoint.etag);
  });
}

/** Paths that exist answer 405 with Allow to methods they do not have. */
function mountMethodNotAllowed(app: Hono, routes: readonly Route[]): void {
  for (const path of new Set(routes.map(({ endpoint }) => endpoint.path))) {
    const methods = routes
      .filter(({ endpoint }) => endpoint.path === path)
      .map(({ endpoint }) => endpoint.method);
    const allow = methods.includes('GET')
      ? ['GET', 'HEAD', ...methods.filter((method) => method !== 'GET')]
      : methods;
    app.all(toHonoPath(path), (context) => {
      context.header('allow', allow.join(', '));
      throw new Failure(
        'method_not_allowed',
        `${context.req.method} is not allowed here. Allowed: ${allow.join(', ')}.`,
      );
    });
  }
}

/**
 * The API as a Hono app, the same on every host: routes come from the
 * contract's endpoint table, errors leave as `application/problem+json`.
 */
export function createApi(service: Service, ports: ApiPorts): Hono {
  const app = new Hono();
  const routes = Object.values(routesOf(service));
  app.get(`${basePath}/openapi.json`, (context) => context.json(openApiDocument()));
  for (const each of routes) mount(app, each);
  mountMethodNotAllowed(app, routes);
  app.notFound((context) =>
    failWith(context, new Failure('not_found', 'There is no such address in the API.'), ports),
  );
  app.onError((error, context) => {
    const answer = failWith(context, error, ports);
    const allow = context.res.headers.get('allow');
    if (allow !== null) answer.headers.set('allow', allow);
    return answer;
  });
  return app;
}
