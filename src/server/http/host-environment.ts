import type { Context } from 'hono';

/** What the host's own middleware hands on about a request. */
export interface HostEnvironment {
  Variables: { requestId: string };
}

export type HostContext = Context<HostEnvironment>;
