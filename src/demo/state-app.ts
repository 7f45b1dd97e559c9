import { Hono } from 'hono';
import { fieldErrorsOf } from '#contract/issues.ts';
import { Failure } from '#service/failure.ts';
import { defaultSeed, seedSchema, type Seed, type Seeded } from './seed.ts';

/** Below this path a browser host itself is spoken to. */
export const hostPath = '/browser-host';

/**
 * The calls by which tests bring a browser host into a known state:
 *
 * - `DELETE /browser-host/state` starts it anew, with "My assistant" and its examples
 * - `PUT /browser-host/state` with `{ "assistants": [{ "name", "variables": { … }, "profiles": [ … ] }] }`, variables by
 *   name and profiles as the API has them written, starts it anew with these and answers their ids
 * - `POST /browser-host/continue` draws a page that was opened with `?browser-host=hold`
 */
export function createStateApp(replace: (seed: Seed) => Promise<Seeded>, proceed: () => void): Hono {
  const app = new Hono();
  app.delete(`${hostPath}/state`, async (c) => {
    await replace(defaultSeed);
    return c.body(null, 204);
  });
  app.put(`${hostPath}/state`, async (c) => {
    const body = await c.req.json<unknown>().catch(() => null);
    const seed = seedSchema.safeParse(body);
    if (!seed.success) return c.json({ errors: fieldErrorsOf(seed.error, body) }, 422);
    return c.json(await replace(seed.data));
  });
  app.post(`${hostPath}/continue`, (c) => {
    proceed();
    return c.body(null, 204);
  });
  app.onError((error, c) => {
    if (!(error instanceof Failure)) throw error;
    return c.json({ errors: error.fieldErrors, detail: error.message }, 422);
  });
  return app;
}
