import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pendingTestRunSchema, testRunSchema } from '#contract/test-run.ts';
import type { Transport } from '../../ports/transport.ts';
import { authorizationCode } from '../profiles.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const minuteMs = 60_000;
const runId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a13';

/** Nothing comes back of what is sent, until `fail`. */
function hanging() {
  let fail: (error: Error) => void = () => undefined;
  let begin: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const send: Transport['send'] = () =>
    new Promise((_, reject) => {
      fail = reject;
      begin();
    });
  return { transport: { ...nowhere, send }, hasBegun, fail: () => fail(new Error('its server is gone')) };
}

/** Sign-ins that one of several servers goes on with, through the API over any engine. */
export function describeHeldSignInsApi(engine: string, open: OpenStore): void {
  describe(`sign-ins that a server goes on with over ${engine}`, () => {
    let api: ApiHarness;
    beforeEach(async () => {
      api = await openApi(open);
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    });
    afterEach(async () => {
      vi.useRealTimers();
      await api.close();
    });

    const isRenewed = () => {
      const lastMoment = new Date(api.clock.now() + minuteMs - 1).toISOString();
      return api.store.leases.isTaken(`sign-in/${runId}`, lastMoment);
    };

    it('are left to it, however long it takes, until nothing is heard of it', async () => {
      const assistant = await assistantPath(api.call);
      const { path } = await saveProfile(api.call, assistant, authorizationCode());
      const { transport, hasBegun, fail } = hanging();
      const one = api.with({ transport });
      const begun = await one('POST', `${path}/test-runs`, { body: { testRunId: runId } });
      const { authorizationUrl } = begun.as(pendingTestRunSchema);
      const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
      const back = one('GET', `/authorization-callback?code=code-1&state=${encodeURIComponent(state)}`);
      await hasBegun;
      for (let third = 0; third < 9; third += 1) {
        api.clock.advance(minuteMs / 3);
        vi.advanceTimersByTime(minuteMs / 3);
        while (!(await isRenewed())) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      const other = api.with({ store: { ...api.store, isShared: true } });
      const get = () => other('GET', `${assistant}/test-runs/${runId}`);
      expect((await get()).status).toBe(202);
      api.clock.advance(minuteMs);
      expect((await get()).as(testRunSchema).diagnosis?.code).toBe('sign_in_interrupted');
      fail();
      await back;
      expect(vi.getTimerCount()).toBe(0);
    });
  });
}
