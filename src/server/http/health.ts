import { Hono } from 'hono';
import type { HostEnvironment } from './host-environment.ts';

/** `/healthz` says that the process is alive, `/readyz` that the database answers too. */
export function healthRoutes(ping: () => Promise<void>): Hono<HostEnvironment> {
  const app = new Hono<HostEnvironment>();
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    try {
      await ping();
      return context.json({ status: 'ok' });
    } catch {
      return context.json({ status: 'unavailable' }, 503);
    }
  });
  return app;
}
