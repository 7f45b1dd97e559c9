import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { pendingTestRunSchema, testRunSchema, type TestRun } from '#contract/test-run.ts';
import { StoreError, type Store } from '../../ports/store.ts';
import type { Transport } from '../../ports/transport.ts';
import { createVault } from '../../vault/vault.ts';
import type { ApiClient } from '../api-client.ts';
import { testKeyring, testRandom } from '../deterministic.ts';
import { requestTokenAnswer } from '../diagnosis/run-oauth1.ts';
import { authorizationCode, oauth1 } from '../profiles.ts';
import { tokenAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

type Saved = Awaited<ReturnType<typeof saveProfile>>;

const minuteMs = 60_000;
const runId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a13';

/** A store that saves nothing in a transaction for so many times. */
function failing(store: Store) {
  let times = 0;
  const transaction: Store['transaction'] = (work, options) => {
    if (times === 0) return store.transaction(work, options);
    times -= 1;
    return Promise.reject(new StoreError('full'));
  };
  return {
    store: { ...store, transaction },
    fail: (count: number) => {
      times = count;
    },
  };
}

/** Sign-ins whose test cannot go on as it should, through the API over any engine. */
export function describeBrokenSignInsApi(engine: string, open: OpenStore): void {
  describe(`sign-ins that break off over ${engine}`, () => {
    let api: ApiHarness;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      assistant = await assistantPath(api.call);
    });
    afterEach(() => api.close());

    const assistantId = () => assistant.slice('/assistants/'.length);

    async function wipe({ path, etag }: Saved): Promise<void> {
      const gone = await api.call('DELETE', `${path}?permanently=true`, { headers: { 'if-match': etag } });
      expect(gone.status).toBe(204);
    }

    const granting: Transport = { ...nowhere, send: async () => tokenAnswer() };

    /** Begins a test and returns how its user comes back. */
    async function begin(call: ApiClient) {
      return beginOf(call, await saveProfile(call, assistant, authorizationCode()));
    }

    async function beginOf(call: ApiClient, saved: { readonly path: string }) {
      const answer = await call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      expect(answer.status, answer.text).toBe(202);
      const { authorizationUrl } = answer.as(pendingTestRunSchema);
      const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
      return () => call('GET', `/authorization-callback?code=code-1&state=${encodeURIComponent(state)}`);
    }

    const get = (call: ApiClient) => call('GET', `${assistant}/test-runs/${runId}`);
    async function runOf(call: ApiClient): Promise<TestRun> {
      const answer = await get(call);
      expect(answer.status, answer.text).toBe(200);
      return answer.as(testRunSchema);
    }

    it('says at once that a test broke off whose result could not be saved', async () => {
      const { store, fail } = failing(api.store);
      const call = api.with({ transport: granting, store });
      const comeBack = await begin(call);
      fail(1);
      expect((await comeBack()).text).toContain('data-outcome="error"');
      expect(await runOf(call)).toMatchObject({
        status: 'failed',
        diagnosis: { step: 'authorize', code: 'sign_in_interrupted' },
      });
      expect((await comeBack()).text).toContain('data-outcome="state_unknown"');
    });

    it('ends a test that nothing is heard of for a minute, once', async () => {
      const { store, fail } = failing(api.store);
      const call = api.with({ transport: granting, store });
      const comeBack = await begin(call);
      fail(2);
      await comeBack();
      api.clock.advance(minuteMs - 1);
      expect((await get(call)).as(pendingTestRunSchema)).toMatchObject({ isAnswered: true });
      api.clock.advance(1);
      const runs = await Promise.all([runOf(call), runOf(api.with({ transport: granting }))]);
      for (const { diagnosis } of runs) expect(diagnosis?.code).toBe('sign_in_interrupted');
      expect(await runOf(call)).toEqual(runs[0]);
      expect((await call('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(202);
    });

    it('ends a test that broke off with its server once that is there again, unless another may go on', async () => {
      const over = (isShared: boolean) => ({ transport: granting, store: { ...api.store, isShared } });
      const { store, fail } = failing(api.store);
      const comeBack = await begin(api.with({ transport: granting, store }));
      fail(2);
      await comeBack();
      api.clock.advance(1);
      expect((await get(api.with(over(true)))).status).toBe(202);
      const { testRuns } = api.service(over(false));
      expect(await testRuns.endBrokenOffSignIns(new AbortController().signal)).toBe(1);
      expect((await runOf(api.with(over(true)))).diagnosis?.code).toBe('sign_in_interrupted');
    });

    it.each([
      ['without a state', {}, 'state_missing'],
      ['with a foreign state', { state: 'of-somebody-else' }, 'state_unknown'],
    ])('tells the error of an answer %s, and ends nothing for it by itself', async (_, state, outcome) => {
      const call = api.with({ transport: granting });
      const comeBack = await begin(call);
      const description = '<b>redirect_uri</b> of s:e+c/r t&=%, client_secret=Zx81Kq22Lm93';
      const query = new URLSearchParams({
        error: 'invalid_request',
        error_description: description,
        ...state,
      });
      const { text } = await call('GET', `/authorization-callback?${query.toString()}`);
      expect(text).toContain(`data-outcome="${outcome}"`);
      expect(text).toContain('data-error="invalid_request"');
      expect(text).toContain('It names an error: “invalid_request: &lt;b&gt;redirect_uri');
      expect(text).not.toContain('Zx81Kq22Lm93');
      expect((await get(call)).status).toBe(202);
      const body = { reason: outcome, said: { error: 'invalid_request', description } };
      const ended = await call('POST', `${assistant}/test-runs/${runId}/end-sign-in`, { body });
      expect(ended.as(testRunSchema).diagnosis?.explanation).toContain('names the error invalid_request');
      for (const secret of ['s:e+c/r t&=%', 'Zx81Kq22Lm93']) expect(ended.text).not.toContain(secret);
      expect((await comeBack()).text).toContain('data-outcome="state_unknown"');
    });

    describe('that nobody asks for', () => {
      const shared = (store: Store): Store => ({ ...store, isShared: true });
      const endBrokenOff = (keyring = testKeyring(), store = shared(api.store)) =>
        api.service({ keyring, store }).testRuns.endBrokenOffSignIns(new AbortController().signal);

      /** A test that broke off after its answer, and a sign-in that began after it expired. */
      async function breakOff(): Promise<void> {
        const { store, fail } = failing(api.store);
        const call = api.with({ transport: granting, store });
        const comeBack = await begin(call);
        fail(2);
        await comeBack();
        expect(await endBrokenOff()).toBe(0);
        api.clock.advance(30 * minuteMs);
        const other = await saveProfile(call, assistant, authorizationCode({ name: 'Another' }));
        expect((await call('POST', `${other.path}/test-runs`, { body: {} })).status).toBe(202);
      }

      it('are ended by the host, and are not removed before', async () => {
        await breakOff();
        expect(await endBrokenOff()).toBe(1);
        expect(await endBrokenOff()).toBe(0);
        const stored = await api.store.testRuns.find(assistantId(), runId);
        expect(stored).toMatchObject({ status: 'failed', code: 'sign_in_interrupted' });
      });

      it('are tried again where they cannot be ended', async () => {
        await breakOff();
        const { store, fail } = failing(shared(api.store));
        fail(1);
        expect(await endBrokenOff(testKeyring(), store)).toBe(0);
        expect(api.log.events).toEqual(['store_error', 'sign_in_not_ended']);
        expect(await endBrokenOff(testKeyring(), store)).toBe(1);
      });

      it('wait for the key that opens them, for as long as a run is kept', async () => {
        await breakOff();
        const waits = () => api.store.pendingAuthorizations.find(assistantId(), runId);
        expect(await endBrokenOff({ keys: [] })).toBe(0);
        expect(await waits()).not.toBeNull();
        api.clock.advance(limits.testRunDays * 24 * 60 * 60_000);
        expect(await endBrokenOff({ keys: [] })).toBe(0);
        expect(await waits()).toBeNull();
      });
    });

    it('cancels a test that nothing is heard of any more', async () => {
      const { store, fail } = failing(api.store);
      const call = api.with({ transport: granting, store });
      const comeBack = await begin(call);
      fail(2);
      await comeBack();
      expect((await call('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(202);
      expect(await runOf(call)).toMatchObject({ status: 'cancelled' });
    });

    it('lets a user who came back wait, however many tests wait', async () => {
      let release: () => void = () => undefined;
      const hold = new Promise<void>((resolve) => {
        release = resolve;
      });
      const slow: Transport = { ...nowhere, send: () => hold.then(() => tokenAnswer()) };
      const call = api.with({ transport: slow }, { testRunsAtOnce: 1 });
      const comeBack = await begin(call);
      const { path } = await saveProfile(call, assistant, { name: 'Others' });
      // One that runs, as many as may wait, and one too many: nothing else ends before it is let go.
      const others = Array.from({ length: 18 }, () => call('POST', `${path}/test-runs`, { body: {} }));
      expect((await Promise.race(others)).status).toBe(429);
      const pages: string[] = [];
      const back = comeBack().then(({ text }) => pages.push(text));
      const progress = () => call('GET', `${assistant}/test-runs/${runId}/progress`);
      while (pages.length === 0 && (await progress()).json().phase !== 'waiting')
        await new Promise((resolve) => setTimeout(resolve, 0));
      release();
      await back;
      expect(pages[0]).toContain('data-outcome="passed"');
      await Promise.all(others);
      expect(await runOf(call)).toMatchObject({ status: 'passed' });
    });

    it('goes with a profile that is removed for good, also where a draft of it is tested', async () => {
      const call = api.with({ transport: granting });
      const stored = () => api.store.pendingAuthorizations.find(assistantId(), runId);
      const begins = [
        (saved: Saved) => call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } }),
        (saved: Saved) =>
          call('POST', `${assistant}/test-runs`, {
            body: { profile: authorizationCode(), profileId: saved.json().id, testRunId: runId },
          }),
      ];
      for (const beginOne of begins) {
        const saved = await saveProfile(call, assistant, authorizationCode());
        const begun = await beginOne(saved);
        const state =
          new URL(begun.as(pendingTestRunSchema).authorizationUrl).searchParams.get('state') ?? '';
        expect(await stored()).not.toBeNull();
        await wipe(saved);
        expect(await stored()).toBeNull();
        const page = await call('GET', `/authorization-callback?code=code-1&state=${state}`);
        expect(page.text).toContain('data-outcome="state_unknown"');
        expect((await get(call)).status).toBe(404);
      }
    });

    it('leaves nothing where its profile is removed for good while the code is redeemed', async () => {
      const saved = await saveProfile(api.call, assistant, authorizationCode());
      const wiping: Transport = {
        ...nowhere,
        send: async () => {
          await wipe(saved);
          return tokenAnswer();
        },
      };
      const call = api.with({ transport: wiping });
      await (
        await beginOf(call, saved)
      )();
      expect((await get(call)).status).toBe(404);
    });

    it.each(['{', '{}'])('is none where what was stored is %s', async (text) => {
      const call = api.with({ transport: granting });
      const comeBack = await begin(call);
      const table = api.store.pendingAuthorizations;
      const row = await table.find(assistantId(), runId);
      if (row === null) throw new Error('No sign-in waits.');
      const place = { table: 'pending_authorizations', row: runId, column: 'sign_in' };
      const sealed = await createVault(testKeyring(), testRandom()).enclose(text, place);
      await table.remove(runId);
      await table.insert({ ...row, sealed });
      expect((await get(call)).status).toBe(404);
      expect((await call('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(404);
      expect((await comeBack()).text).toContain('data-outcome="state_unknown"');
    });

    it.each([
      ['assistant', () => assistant, ''],
      ['profile', (profile: string) => profile, '?permanently=true'],
    ])(
      'says that the %s is gone where it was deleted before a sign-in could wait',
      async (what, pathOf, query) => {
        const saved = await api.call('POST', `${assistant}/authorization-profiles`, { body: oauth1() });
        const path = `${assistant}/authorization-profiles/${String(saved.json().id)}`;
        const deleting: Transport = {
          ...nowhere,
          send: async () => {
            const { etag } = await api.call('GET', pathOf(path));
            await api.call('DELETE', pathOf(path) + query, { headers: { 'if-match': etag } });
            return requestTokenAnswer;
          },
        };
        const answer = await api.with({ transport: deleting })('POST', `${path}/test-runs`, { body: {} });
        expect(answer.status, answer.text).toBe(404);
        expect(answer.problem().detail).toContain(what);
      },
    );
  });
}
