import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { basePath } from '#contract/endpoints/endpoint.ts';
import type { HostLog } from '../log/host-log.ts';
import type { HostContext, HostEnvironment } from './host-environment.ts';

/** The pattern of the route that answered; middleware, which matches everything, is none. */
function routeOf(context: HostContext): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*';
}

/** Does work behind an answer, so that nobody waits for it; at once where the connection is gone already. */
function behind({ env }: HostContext, work: () => void): void {
  const { outgoing } = env;
  if (outgoing.closed) work();
  else outgoing.once('close', work);
}

/**
 * Writes down each request to the API, and any other that failed. Parts of the page and probes would drown them. The
 * line is written behind the answer: standard output is written to in place, and whoever reads it is woken.
 */
export function logRequests(log: HostLog) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    const startedAt = performance.now();
    await next();
    const route = routeOf(context);
    const { status } = context.res;
    if (!route.startsWith(basePath) && status < 400) return;
    const ms = Math.round(performance.now() - startedAt);
    const { method } = context.req;
    const entry = { requestId: context.get('requestId'), method, route, status, ms };
    behind(context, () => log.request(entry));
  });
}
