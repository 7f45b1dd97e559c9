import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';

/** What the host's own middleware hands on about a request. */
export interface HostEnvironment {
  /** What Node answers with. */
  Bindings: { outgoing: ServerResponse };
  Variables: { requestId: string };
}

export type HostContext = Context<HostEnvironment>;
