import { createMiddleware } from 'hono/factory';
import { Failure } from '#service/failure.ts';
import type { HostEnvironment } from './host-environment.ts';
import { isOwnOrigin, type Site } from './site.ts';

/** Methods that change nothing (RFC 9110 9.2.1). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** What a browser says of where a request comes from. */
interface Provenance {
  readonly host: string;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

/**
 * True where a request that changes something comes from a page of this
 * server, or from no page at all. Browsers send Sec-Fetch-Site to this machine
 * and Origin with every such method, so without both it is another program.
 */
function comesFromHere({ host, origin, secFetchSite }: Provenance, site: Site): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  return origin === undefined || isOwnOrigin(origin, host, site);
}

/** Refuses requests that change something and come from a page of another site. */
export function checkOrigin(site: Site) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    const { req } = context;
    const provenance = {
      host: req.header('host') ?? '',
      origin: req.header('origin'),
      secFetchSite: req.header('sec-fetch-site'),
    };
    if (!safe.has(req.method) && !comesFromHere(provenance, site))
      throw new Failure(
        'origin_not_allowed',
        'This request comes from a page of another site, and was not carried out.',
      );
    await next();
  });
}
