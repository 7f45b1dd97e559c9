import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRunSchema } from '#contract/test-run.ts';
import type { TestRunTable } from '../../ports/store.ts';
import type { Transport } from '../../ports/transport.ts';
import type { ApiClient } from '../api-client.ts';
import { jwtOf } from '../jwt.ts';
import { clientCredentials, oauth1 } from '../profiles.ts';
import { answer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const token = 'token-canary-41c7';
const tokenAnswer = answer({
  status: 200,
  headers: [
    ['content-type', 'application/json'],
    ['cache-control', 'no-store'],
  ],
  body: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 600 }),
});

/** A provider that always hands out the token. */
const granting: Transport = { ...nowhere, send: async () => tokenAnswer };

/** A provider that answers only when the test is cancelled. */
function hanging(started: () => void): Transport {
  return {
    ...nowhere,
    send: (_request, { signal }) =>
      new Promise((resolve) => {
        const cancelled = { stage: 'headers', code: 'cancelled', facts: {} } as const;
        const give = () => resolve({ ...tokenAnswer, response: null, failure: cancelled });
        if (signal.aborted) give();
        signal.addEventListener('abort', give);
        started();
      }),
  };
}

const runId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a11';

/** Tests of saved profiles and drafts through the API, over any engine. */
export function describeTestRunsApi(engine: string, open: OpenStore): void {
  describe(`test runs over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    beforeEach(async () => {
      api = await openApi(open);
      call = api.with({ transport: granting });
      assistant = await assistantPath(call);
    });
    afterEach(() => api.close());

    it('tests a saved profile, keeps the run and shows it as the last test', async () => {
      const saved = await saveProfile(call, assistant);
      const tested = await call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      expect(tested.status).toBe(201);
      const run = tested.as(testRunSchema);
      expect(run).toMatchObject({
        id: runId,
        status: 'passed',
        message: 'Auth Test Passed',
        profileVersion: 1,
        diagnosis: null,
      });
      expect(run.token).toMatchObject({ tokenType: 'Bearer', expiresInSeconds: 600, length: token.length });
      expect(tested.text).not.toContain(token);
      const read = await call('GET', `${assistant}/test-runs/${runId}`);
      expect(read.json()).toEqual(tested.json());
      expect(read.etag).not.toBe('');
      const history = await call('GET', `${saved.path}/test-runs`);
      expect(history.json()).toMatchObject({ total: 1, items: [{ id: runId }] });
      const list = await call('GET', `${assistant}/authorization-profiles?status=passed`);
      expect(list.json()).toMatchObject({
        items: [{ lastTest: { id: runId, status: 'passed', code: null } }],
      });
      expect((await call('GET', saved.path)).etag).toBe(saved.etag);
    });

    it.each([1e3, 1e6, 1e15])('keeps a run whose JWT says when it expires in units of %d', async (unit) => {
      const exp = Math.floor(Date.parse('2026-11-23T12:00:00Z') / 1000) * unit;
      const body = JSON.stringify({ access_token: jwtOf({ exp }), token_type: 'Bearer' });
      const odd = api.with({ transport: { ...nowhere, send: async () => answer({ body }) } });
      const saved = await saveProfile(odd, assistant);
      expect((await odd('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } })).status).toBe(201);
      const history = await odd('GET', `${saved.path}/test-runs`);
      expect(history.json()).toMatchObject({ total: 1, items: [{ id: runId }] });
    });

    it('answers 201 for a failure, with the diagnosis', async () => {
      const saved = await saveProfile(api.call, assistant);
      const tested = await api.call('POST', `${saved.path}/test-runs`, { body: {} });
      expect(tested.status).toBe(201);
      expect(tested.json()).toMatchObject({
        status: 'failed',
        message: 'Auth Test Failed',
        diagnosis: { stage: 'connect', code: 'connection_refused' },
        token: null,
        exchanges: [{ step: 'token', sent: false, response: null }],
      });
    });

    it.each([
      ['a test', clientCredentials()],
      ['a sign-in whose provider is asked first', oauth1()],
    ])('sends nothing where there is no key to keep %s with', async (_, profile) => {
      let sent = 0;
      const counting = { ...granting, send: async () => ((sent += 1), tokenAnswer) };
      const keyless = api.with({ keyring: { keys: [] }, transport: counting }, { testRunsPerMinute: 1 });
      for (let count = 0; count < 2; count += 1) {
        const tested = await keyless('POST', `${assistant}/test-runs`, { body: { profile } });
        expect(tested.problem()).toMatchObject({ status: 503, code: 'secrets_unavailable' });
      }
      expect(sent).toBe(0);
    });

    it('tests a draft without saving it, with the stored secret where it is left out', async () => {
      const saved = await saveProfile(call, assistant);
      const { clientSecret: _, ...draft } = clientCredentials({ name: 'Draft' });
      const refused = await call('POST', `${assistant}/test-runs`, { body: { profile: draft } });
      expect(refused.problem()).toMatchObject({ errors: [{ path: 'clientSecret', code: 'required' }] });
      const body = { profile: draft, profileId: saved.json().id };
      const tested = await call('POST', `${assistant}/test-runs`, { body });
      expect(tested.json()).toMatchObject({
        status: 'passed',
        profileId: null,
        profileVersion: null,
        profileName: 'Draft',
      });
      expect((await call('GET', `${assistant}/authorization-profiles`)).json()).toMatchObject({
        total: 1,
        items: [{ name: 'Hotel Bookings', lastTest: null }],
      });
    });

    it.each([
      [{}, 'required'],
      [{ tenant: ' ' }, 'required'],
      [{ tenant: 'evil.com/x' }, 'tenant_invalid'],
      [{ tenant: 'a.b' }, 'tenant_invalid'],
    ])('asks for a tenancy that fits: %j', async (body, code) => {
      const tenancy = { enabled: true, baseUrl: 'https://{tenant}.example.com' };
      const saved = await saveProfile(call, assistant, {
        tenancy,
        tokenRequestUrl: 'https://{tenant}.example.com/token',
      });
      const tested = await call('POST', `${saved.path}/test-runs`, { body });
      expect(tested.problem()).toMatchObject({ status: 422, errors: [{ path: 'tenant', code }] });
      const right = await call('POST', `${saved.path}/test-runs`, { body: { tenant: 'acme' } });
      expect(right.json()).toMatchObject({ tenant: 'acme', sent: { url: 'https://acme.example.com/token' } });
    });

    it('sends once where an id comes twice at once, and cancels the one that runs', async () => {
      const saved = await saveProfile(call, assistant);
      let sent = 0;
      const looked: (() => void)[] = [];
      // Both look whether the id is free before either goes on.
      const find: TestRunTable['find'] = async (...ofRun) => {
        const found = await api.store.testRuns.find(...ofRun);
        await new Promise<void>((resolve) => {
          looked.push(resolve);
          if (looked.length === 2) for (const goOn of looked) goOn();
        });
        return found;
      };
      const store = { ...api.store, testRuns: { ...api.store.testRuns, find } };
      const slow = api.with({ transport: hanging(() => void (sent += 1)), store });
      const test = () => slow('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      const both = [test(), test()];
      expect((await Promise.race(both)).problem().code).toBe('test_run_id_taken');
      await slow('POST', `${assistant}/test-runs/${runId}/cancel`);
      const answers = await Promise.all(both);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
      expect(sent).toBe(1);
    });

    it('refuses an id that is taken, and an input that nothing reads', async () => {
      const saved = await saveProfile(call, assistant);
      await call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      const again = await call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      expect(again.problem()).toMatchObject({ status: 409, code: 'test_run_id_taken' });
      const input = await call('POST', `${saved.path}/test-runs`, { body: { inputs: { user: 'x' } } });
      expect(input.problem()).toMatchObject({
        status: 422,
        errors: [{ path: 'inputs.user', code: 'unknown_key' }],
      });
    });

    it('cancels a test that is going on by its id', async () => {
      const saved = await saveProfile(call, assistant);
      let running: ReturnType<ApiClient> | undefined;
      let slow = call;
      await new Promise<void>((started) => {
        slow = api.with({ transport: hanging(started) });
        running = slow('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      });
      const other = await assistantPath(call, 'Other');
      expect((await slow('POST', `${other}/test-runs/${runId}/cancel`)).status).toBe(404);
      expect((await slow('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(202);
      expect((await running)?.json()).toMatchObject({ status: 'cancelled', message: 'Auth Test Cancelled' });
      expect((await slow('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(202);
    });

    it('cancels a test whose client leaves', async () => {
      const saved = await saveProfile(call, assistant);
      const leaving = new AbortController();
      const slow = api.with({ transport: hanging(() => leaving.abort()) });
      const tested = await slow('POST', `${saved.path}/test-runs`, { body: {}, signal: leaving.signal });
      expect(tested.json()).toMatchObject({ status: 'cancelled' });
    });

    it('keeps the last twenty runs of a profile, also where the clock was set back', async () => {
      const saved = await saveProfile(call, assistant);
      const first = await call('POST', `${saved.path}/test-runs`, { body: {} });
      for (let count = 0; count < 20; count += 1) {
        api.clock.advance(1000);
        await call('POST', `${saved.path}/test-runs`, { body: {} });
      }
      const history = await call('GET', `${saved.path}/test-runs`);
      expect(history.json()).toMatchObject({ total: 20, nextCursor: null });
      expect(history.text).not.toContain(String(first.json().id));
      expect((await call('GET', `${assistant}/test-runs/${String(first.json().id)}`)).status).toBe(404);
      api.clock.advance(-60_000);
      const last = await call('POST', `${saved.path}/test-runs`, { body: {} });
      expect((await call('GET', `${assistant}/test-runs/${String(last.json().id)}`)).status).toBe(200);
    });

    it('keeps runs for seven days, of profiles and drafts', async () => {
      const saved = await saveProfile(call, assistant);
      const run = await call('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      const draft = await call('POST', `${assistant}/test-runs`, { body: { profile: clientCredentials() } });
      const week = 7 * 24 * 60 * 60 * 1000;
      api.clock.advance(week);
      expect((await call('GET', `${saved.path}/test-runs`)).json()).toMatchObject({ total: 1 });
      api.clock.advance(1);
      expect((await call('GET', `${saved.path}/test-runs`)).json()).toMatchObject({ total: 0, items: [] });
      for (const { id } of [run.json(), draft.json()])
        expect((await call('GET', `${assistant}/test-runs/${String(id)}`)).status).toBe(404);
      const id = assistant.slice('/assistants/'.length);
      expect(await api.store.testRuns.find(id, runId)).not.toBeNull();
      await call('POST', `${saved.path}/test-runs`, { body: {} });
      expect(await api.store.testRuns.find(id, runId)).toBeNull();
      expect((await call('GET', `${saved.path}/test-runs`)).json()).toMatchObject({ total: 1 });
    });

    it('removes the runs of a profile when it is asked to, and keeps how the last one ended', async () => {
      const saved = await saveProfile(call, assistant);
      const other = await saveProfile(call, assistant, { name: 'Flights' });
      for (const { path } of [saved, other]) await call('POST', `${path}/test-runs`, { body: {} });
      expect((await call('DELETE', `${saved.path}/test-runs`)).status).toBe(204);
      expect((await call('GET', `${saved.path}/test-runs`)).json()).toMatchObject({ total: 0 });
      expect((await call('GET', `${other.path}/test-runs`)).json()).toMatchObject({ total: 1 });
      const list = await call('GET', `${assistant}/authorization-profiles?status=passed`);
      expect(list.json()).toMatchObject({ total: 2 });
      const gone = `${assistant}/authorization-profiles/nothing/test-runs`;
      expect((await call('DELETE', gone)).status).toBe(404);
    });

    it('gives a run the version that it tested, also where the profile was changed meanwhile', async () => {
      const saved = await saveProfile(call, assistant);
      const transport: Transport = {
        ...nowhere,
        send: async () => {
          await call('PUT', saved.path, {
            headers: { 'if-match': saved.etag },
            body: clientCredentials({ clientId: 'another-client' }),
          });
          return tokenAnswer;
        },
      };
      const tested = await api.with({ transport })('POST', `${saved.path}/test-runs`, { body: {} });
      expect(tested.json()).toMatchObject({
        profileVersion: 1,
        profile: { clientId: clientCredentials().clientId },
      });
      expect((await call('GET', saved.path)).json()).toMatchObject({ version: 2 });
      const history = await call('GET', `${saved.path}/test-runs`);
      expect(history.json()).toMatchObject({ items: [{ profileVersion: 1 }] });
    });

    it.each([
      ['keeps a run whose profile was moved into the trash meanwhile', '', 200],
      ['keeps no run whose profile was removed for good meanwhile', '?permanently=true', 404],
    ])('%s', async (_, query, status) => {
      const saved = await saveProfile(call, assistant);
      const transport: Transport = {
        ...nowhere,
        send: async () => {
          await call('DELETE', saved.path + query, { headers: { 'if-match': saved.etag } });
          return tokenAnswer;
        },
      };
      const tested = await api.with({ transport })('POST', `${saved.path}/test-runs`, {
        body: { testRunId: runId },
      });
      expect(tested.status).toBe(201);
      expect((await call('GET', `${assistant}/test-runs/${runId}`)).status).toBe(status);
    });
  });
}
