import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { httpServer } from './testing/servers.ts';
import { startHost } from './testing/started-server.ts';

const profile = {
  type: 'oauth2_client_credentials',
  name: 'Hotel Bookings',
  clientId: 'travel-planner',
  clientSecret: 's:e+c/r t&=%',
};
const progressSchema = z.object({ phase: z.string(), place: z.number().nullable() });

/** A server with limits, and tests of drafts whose token URL is on a port of this machine. */
async function limitedHost(settings: Readonly<Record<string, string>>) {
  const host = await startHost(settings);
  const [, id = ''] = /"id":"([^"]+)"/.exec((await host.ask('/api/v1/assistants')).text) ?? [];
  const runs = `/api/v1/assistants/${id}/test-runs`;
  return {
    test: (port: number, testRunId?: string) =>
      host.ask(runs, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          profile: { ...profile, tokenRequestUrl: `http://127.0.0.1:${port}/token` },
          ...(testRunId === undefined ? {} : { testRunId }),
        }),
      }),
    progress: async (testRunId: string) =>
      progressSchema.parse(JSON.parse((await host.ask(`${runs}/${testRunId}/progress`)).text)),
    cancel: (testRunId: string) => host.ask(`${runs}/${testRunId}/cancel`, { method: 'POST' }),
  };
}

it('refuses more tests in a minute than it is set to', async () => {
  const idp = await httpServer((_, response) => response.writeHead(401).end());
  const { test } = await limitedHost({ TEST_RUNS_PER_MINUTE: '1' });
  expect((await test(idp.port)).status).toBe(201);
  const answer = await test(idp.port);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(50);
  expect(idp.connections()).toBe(1);
});

it('has the tests of a slow provider wait, tells their place, and lets others pass', async () => {
  const arrived: (() => void)[] = [];
  const slow = await httpServer((_, response) => arrived.push(() => response.writeHead(401).end()));
  const quick = await httpServer((_, response) => response.writeHead(401).end());
  const { test, progress, cancel } = await limitedHost({ TEST_RUNS_AT_ONCE: '2' });
  const [first, second, third] = [1, 2, 3].map((count) => `0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a1${count}`);
  const running = test(slow.port, first);
  await expect.poll(() => arrived.length).toBe(1);
  const waiting = test(slow.port, second);
  await expect.poll(() => progress(second ?? '')).toEqual({ phase: 'waiting', place: 1 });
  const last = test(slow.port, third);
  await expect.poll(() => progress(third ?? '')).toEqual({ phase: 'waiting', place: 2 });
  expect(await progress(first ?? '')).toEqual({ phase: 'running', place: null });
  expect((await test(quick.port)).status).toBe(201);

  expect((await cancel(second ?? '')).status).toBe(202);
  expect(JSON.parse((await waiting).text)).toMatchObject({ status: 'cancelled' });
  expect(await progress(third ?? '')).toEqual({ phase: 'waiting', place: 1 });
  arrived[0]?.();
  expect((await running).status).toBe(201);
  await expect.poll(() => arrived.length).toBe(2);
  arrived[1]?.();
  expect((await last).status).toBe(201);
  expect(slow.connections()).toBe(2);
  expect(await progress(third ?? '')).toEqual({ phase: 'unknown', place: null });
});
