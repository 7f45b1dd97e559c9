import { expect, test } from 'vitest';
import { testRunSchema } from '#contract/test-run.ts';
import { z } from '#contract/zod.ts';
import { faults } from '#practice/faults.ts';
import { createBrowserHost } from './browser-host.ts';
import { hostPath } from './state-app.ts';
import { pagePorts, practiceProfile } from './testing/page-ports.ts';

const seeded = z.object({ assistants: z.array(z.object({ id: z.string() })).length(1) });

/** The secret of the practice client. */
const secret = 's:e+c/r t&=%';

/** Faults that only end because the test's time is up: it gets little. */
const slow = new Set(['never-answers', 'dripping-body', 'silent-body']);

/** A fault that shows where no scope is asked for. */
const withoutScope = new Set(['scope-required']);

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Tests a profile whose token URL is that of a fault, through the whole service. */
async function testOf(fault: string) {
  const { api, state } = await createBrowserHost(pagePorts(), {
    testTimeoutMs: slow.has(fault) ? 100 : 5000,
    testRunsPerMinute: 0,
    testRunsAtOnce: 0,
  });
  const seed = { ...post({ assistants: [{ name: 'Travel' }] }), method: 'PUT' };
  const { assistants } = seeded.parse(await (await state.request(`${hostPath}/state`, seed)).json());
  const profile = practiceProfile('Faulty', {
    tokenRequestUrl: `https://practice.example/t/faults/${fault}/token`,
    scope: withoutScope.has(fault) ? [] : [{ key: 'scope', value: 'api:read api:write' }],
  });
  const answer = await api.request(
    `/api/v1/assistants/${assistants[0]?.id ?? ''}/test-runs`,
    post({ profile }),
  );
  return testRunSchema.parse(await answer.json());
}

test.each(faults)(
  '$id ends as its row says: $expected $warnings',
  async ({ id, expected, warnings = [] }) => {
    const run = await testOf(id);
    expect({ code: run.diagnosis?.code ?? null, status: run.status }).toEqual({
      code: expected,
      status: expected === null ? 'passed' : 'failed',
    });
    expect(run.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...warnings]));
    expect(JSON.stringify(run)).not.toContain(secret);
  },
);
