import { testRunSchema, type TestRun } from '#contract/test-run.ts';
import { z } from '#contract/zod.ts';
import { createBrowserHost } from '#demo/browser-host.ts';
import { hostPath } from '#demo/state-app.ts';
import { pagePorts, practiceProfile } from './page-ports.ts';

const seeded = z.object({ assistants: z.array(z.object({ id: z.string() })).length(1) });

/** The secret of the practice client. */
export const practiceSecret = 's:e+c/r t&=%';

/** Faults that only end because the test's time is up: it gets little. */
const slow = new Set(['never-answers', 'dripping-body', 'silent-body']);

/** A fault that shows where no scope is asked for. */
const withoutScope = new Set(['scope-required']);

/** The address of a fault in the browser host. */
const faultUrl = (fault: string) => `https://practice.example/t/faults/${fault}/token`;

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Tests a profile through the whole service of a browser host. */
async function testProfile(
  profile: Record<string, unknown>,
  testTimeoutMs: number,
  inputs?: Record<string, string>,
): Promise<TestRun> {
  const { api, state } = await createBrowserHost(pagePorts(), {
    testTimeoutMs,
    testRunsPerMinute: 0,
    testRunsPerMinuteInAll: 0,
    testRunsAtOnce: 0,
  });
  const seed = { ...post({ assistants: [{ name: 'Travel' }] }), method: 'PUT' };
  const { assistants } = seeded.parse(await (await state.request(`${hostPath}/state`, seed)).json());
  const answer = await api.request(
    `/api/v1/assistants/${assistants[0]?.id ?? ''}/test-runs`,
    post({ profile, ...(inputs === undefined ? {} : { inputs }) }),
  );
  return testRunSchema.parse(await answer.json());
}

/** Tests a profile whose token URL is that of a fault. */
export function testOf(fault: string): Promise<TestRun> {
  const scope = withoutScope.has(fault) ? [] : [{ key: 'scope', value: 'api:read api:write' }];
  const profile = practiceProfile('Faulty', { tokenRequestUrl: faultUrl(fault), scope });
  return testProfile(profile, slow.has(fault) ? 100 : 5000);
}

/**
 * Tests a profile whose Check URL is that of a fault: one that obtains a good
 * token, or one of another type with user name and password.
 */
export function testCallOf(fault: string, more: Readonly<Record<string, unknown>> = {}): Promise<TestRun> {
  const call = { checkUrl: faultUrl(fault), ...more };
  if (more.type !== undefined)
    return testProfile(call, 5000, { username: 'practice-client', password: practiceSecret });
  const scope = [{ key: 'scope', value: 'api:read' }];
  return testProfile(practiceProfile('Faulty', { scope, ...call }), 5000);
}
