import { Hono, type Context } from 'hono';
import { routePath } from 'hono/route';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { etagOf } from '../concurrency.ts';
import { Failure } from '../failure.ts';
import { newId } from '../id.ts';
import type { Ports } from '../ports.ts';
import type { Service } from '../service.ts';
import { callbackPage, textsOfFailure } from './callback-page.ts';
import { openApiDocument } from './openapi.ts';
import { problemAnswer } from './problems.ts';
import { readJson } from './request-body.ts';
import type { RawAnswer, RawCall, Route } from './route.ts';
import { routesOf } from './routes.ts';

type ApiPorts = Pick<Ports, 'clock' | 'random' | 'log'>;

const givenRequestId = /^[\w-]{8,64}$/;

function requestIdOf(context: Context, ports: ApiPorts): string {
  const given = context.req.header('x-request-id');
  return given !== undefined && givenRequestId.test(given) ? given : newId(ports);
}

/** The query, with all values of a name that is there more than once: no rule takes several, and so none is passed over. */
function queryOf(context: Context): RawCall['query'] {
  const entries = Object.entries(context.req.queries());
  return Object.fromEntries(
    entries.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

function ifNoneMatches(context: Context, etag: string): boolean {
  const tags = context.req.header('if-none-match')?.split(',') ?? [];
  return tags.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** A page for people. The window it is for may have come from a page of ours, which must be able to close it. */
function respondPage(page: string, status: number): Response {
  return new Response(page, {
    status,
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'unsafe-none',
    },
  });
}

function respond(context: Context, { status, body, page, tagged }: RawAnswer, sendsTag: boolean): Response {
  if (page !== null) return respondPage(page, status);
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

/** What goes wrong behind a page is said in a page. */
async function failWithPage(context: Context, error: unknown, ports: ApiPorts): Promise<Response> {
  const { problem } = problemAnswer(error, requestIdOf(context, ports), routePath(context), ports.log);
  return respondPage(await callbackPage(textsOfFailure(problem.detail)), problem.status);
}

/** What access logs say of a request whose client left before it was answered: no code of HTTP, and nobody reads it. */
const clientLeft = 499;

/** True where work was given up because its client has left, which is no fault. */
function hasLeft(context: Context, error: unknown): boolean {
  const { signal } = context.req.raw;
  return signal.aborted && error === signal.reason;
}

function mount(app: Hono, { endpoint, run }: Route, ports: ApiPorts): void {
  app.on(endpoint.method, toHonoPath(endpoint.path), async (context) => {
    // Looking at where a page would be must not be taken for a user who came.
    if (endpoint.isPage && context.req.method === 'HEAD') return respondPage('', 200);
    const call = {
      params: context.req.param(),
      query: queryOf(context),
      url: context.req.url,
      readBody: () => readJson(context.req.raw, endpoint.bodyBytes),
      ifMatch: context.req.header('if-match') ?? null,
      mustBeNew: context.req.header('if-none-match')?.trim() === '*',
      idempotencyKey: context.req.header('idempotency-key'),
      signal: context.req.raw.signal,
    };
    if (!endpoint.isPage)
      return run(call).then(
        (answer) => respond(context, answer, endpoint.etag),
        (error: unknown) => {
          // Here, since a reason need not be an error, and of anything else Hono asks nobody.
          if (hasLeft(context, error)) return new Response(null, { status: clientLeft });
          throw error;
        },
      );
    return run(call).then(
      (answer) => respond(context, answer, false),
      (error: unknown) => failWithPage(context, error, ports),
    );
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
  for (const each of routes) mount(app, each, ports);
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
