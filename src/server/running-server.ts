import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from 'node:http';
import type { Activity } from './http/activity.ts';

/**
 * Milliseconds that requests get to finish, and again after their connections were closed: a test goes on for the first
 * second of these, since its client may ask for it again, and is kept then.
 */
const graceMs = { finish: 10_000, abort: 3000 } as const;

/** A server that is running, and what has to end with it. */
export interface RunningServer {
  readonly server: Server;
  readonly activity: Activity;
  readonly closeStore: () => Promise<void>;
}

async function withinGrace(work: Promise<unknown>, limitMs: number): Promise<void> {
  const controller = new AbortController();
  const limit = wait(limitMs, undefined, { signal: controller.signal }).catch(() => undefined);
  await Promise.race([work, limit]);
  controller.abort();
}

/**
 * Takes no new connections, lets requests finish, then closes what is left,
 * which aborts what they do, and closes the store.
 */
export async function stopServer(
  { server, activity, closeStore }: RunningServer,
  grace: { readonly finish: number; readonly abort: number } = graceMs,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  await withinGrace(activity.idle(), grace.finish);
  // An answer that is complete may still be on its way out.
  await withinGrace(closed, activity.isIdle ? 500 : 0);
  server.closeAllConnections();
  await withinGrace(activity.idle(), grace.abort);
  await closed;
  await closeStore();
}
