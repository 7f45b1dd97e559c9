import { createMiddleware } from 'hono/factory';
import type { Clock, Random } from '#service/ports.ts';
import { newId } from '#service/id.ts';
import type { HostEnvironment } from './host-environment.ts';

const header = 'x-request-id';
const usable = /^[\w-]{8,64}$/;

/** Names each request, by the name that a proxy gave it where that is a plain one, and says it in the answer. */
export function requestId(ports: { readonly clock: Clock; readonly random: Random }) {
  return createMiddleware<HostEnvironment>(async (context, next) => {
    const given = context.req.header(header);
    const id = given !== undefined && usable.test(given) ? given : newId(ports);
    // The API reads it from here.
    context.req.raw.headers.set(header, id);
    context.set('requestId', id);
    await next();
    context.res.headers.set(header, id);
  });
}
