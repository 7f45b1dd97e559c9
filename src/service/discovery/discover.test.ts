import { expect, it } from 'vitest';
import { nowhere } from '../testing/api/harness.ts';
import { testClock } from '../testing/deterministic.ts';
import { answer, jsonAnswer } from '../testing/transport-results.ts';
import { TestQueue } from '../test-runs/limits/test-queue.ts';
import { createDiscover } from './discover.ts';

const issuer = 'https://id.example.com';
const never = new AbortController().signal;

it('does not count what was given up while it waited', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const transport = {
    ...nowhere,
    send: async () => {
      await held;
      return answer({ status: 404 });
    },
  };
  const settings = {
    testTimeoutMs: 1000,
    testRunsPerMinute: 1,
    testRunsPerMinuteInAll: 2,
    testRunsAtOnce: 1,
  };
  const discover = createDiscover({ transport, clock: testClock() }, settings, new TestQueue(1));
  const first = discover(issuer, never);
  const leaving = new AbortController();
  const second = discover(issuer, leaving.signal);
  leaving.abort();
  letGo();
  await Promise.all([first, second]);
  await discover(issuer, never);
  await expect(discover(issuer, never)).rejects.toMatchObject({ code: 'too_many_tests' });
});

it.each([
  ['that names no address', {}],
  ['whose addresses are none', { token_endpoint: '/token', authorization_endpoint: 42 }],
])('finds nothing in metadata %s', async (_, members) => {
  const transport = { ...nowhere, send: () => Promise.resolve(jsonAnswer({ issuer, ...members })) };
  const settings = {
    testTimeoutMs: 1000,
    testRunsPerMinute: 0,
    testRunsPerMinuteInAll: 0,
    testRunsAtOnce: 0,
  };
  const discover = createDiscover({ transport, clock: testClock() }, settings, new TestQueue(0));
  const { tried, server } = await discover(issuer, never);
  expect(new Set(tried.map(({ outcome }) => outcome))).toEqual(new Set(['not_metadata']));
  expect(server).toBeNull();
});
