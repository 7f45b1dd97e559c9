import { createMiddleware } from 'hono/factory';
import { Failure } from '#service/failure.ts';
import type { HostEnvironment } from './host-environment.ts';
import { isOwnHost, type Site } from './site.ts';

/** Refuses requests for a host that is not this server, in the header or in an absolute request target. */
export function checkHost(site: Site) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!isOwnHost(host, site) || !isOwnHost(new URL(context.req.url).host, site))
      throw new Failure(
        'host_not_allowed',
        'This server does not go by that host name. Use its own address, or set PUBLIC_ORIGIN to the one you use.',
      );
    await next();
  });
}
