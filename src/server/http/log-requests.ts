import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { basePath } from '#contract/endpoints/endpoint.ts';
import type { HostLog } from '../log/host-log.ts';
import type { HostContext, HostEnvironment } from './host-environment.ts';

/** The pattern of the route that answered; middleware, which matches everything, is none. */
function routeOf(context: HostContext): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*';
}

/** Writes down each request to the API, and any other that failed. Parts of the page and probes would drown them. */
export function logRequests(log: HostLog) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    const startedAt = performance.now();
    await next();
    const route = routeOf(context);
    const { status } = context.res;
    if (!route.startsWith(basePath) && status < 400) return;
    const ms = Math.round(performance.now() - startedAt);
    log.request({ requestId: context.get('requestId'), method: context.req.method, route, status, ms });
  });
}
