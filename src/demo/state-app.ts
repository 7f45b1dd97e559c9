import { Hono } from 'hono';
import { fieldErrorsOf } from '#contract/issues.ts';
import { Failure } from '#service/failure.ts';
import { defaultSeed, seedSchema, type Seed, type Seeded } from './seed.ts';

/** The path of the call that resets a browser host. */
export const statePath = '/browser-host/state';

/**
 * The call by which tests bring a browser host into a known state:
 *
 * - `DELETE /browser-host/state` starts it anew, with "My assistant" and nothing else
 * - `PUT /browser-host/state` with `{ "assistants": [{ "name", "profiles": [ … ] }] }`, profiles as the API
 *   has them written, starts it anew with these and answers their ids
 */
export function createStateApp(replace: (seed: Seed) => Promise<Seeded>): Hono {
  const app = new Hono();
  app.delete(statePath, async (c) => {
    await replace(defaultSeed);
    return c.body(null, 204);
  });
  app.put(statePath, async (c) => {
    const body = await c.req.json<unknown>().catch(() => null);
    const seed = seedSchema.safeParse(body);
    if (!seed.success) return c.json({ errors: fieldErrorsOf(seed.error, body) }, 422);
    return c.json(await replace(seed.data));
  });
  app.onError((error, c) => {
    if (!(error instanceof Failure)) throw error;
    return c.json({ errors: error.fieldErrors, detail: error.message }, 422);
  });
  return app;
}
