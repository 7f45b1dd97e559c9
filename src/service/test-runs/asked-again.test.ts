import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import type { Transport } from '../ports/transport.ts';
import { assistantPath, nowhere, openApi, saveProfile } from '../testing/api/harness.ts';
import { answer } from '../testing/transport-results.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const testRunId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a17';
const ofToken = answer({
  status: 200,
  headers: [['content-type', 'application/json']],
  body: '{"access_token":"token-1","token_type":"Bearer","expires_in":600}',
});

/** A provider that answers when it is told to. */
function waiting() {
  let grant: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const send: Transport['send'] = (_, { signal }) =>
    new Promise((resolve) => {
      const failure = { stage: 'headers', code: 'cancelled', facts: {} } as const;
      signal.addEventListener('abort', () => resolve({ ...ofToken, response: null, failure }));
      grant = () => resolve(ofToken);
      begin();
    });
  return { transport: { ...nowhere, send }, hasBegun, grant: () => grant() };
}

it('goes on with a test that is asked for again, as a browser does whose connection broke', async () => {
  const api = await openApi(async () => ({ store: createMemoryStore(), close: async () => undefined }));
  const provider = waiting();
  const call = api.with({ transport: provider.transport });
  const assistant = await assistantPath(call);
  const { path } = await saveProfile(call, assistant);
  const leaving = new AbortController();
  const ask = (signal: AbortSignal) => call('POST', `${path}/test-runs`, { body: { testRunId }, signal });
  const first = ask(leaving.signal);
  await provider.hasBegun;
  leaving.abort();
  const again = await ask(new AbortController().signal);
  expect(again.problem()).toMatchObject({ status: 409, code: 'test_run_id_taken' });
  await vi.advanceTimersByTimeAsync(60_000);
  const progress = await call('GET', `${assistant}/test-runs/${testRunId}/progress`);
  expect(progress.json()).toMatchObject({ phase: 'running' });
  provider.grant();
  await first;
  const run = await call('GET', `${assistant}/test-runs/${testRunId}`);
  expect(run.json()).toMatchObject({ status: 'passed' });
});

it('says of a test that it goes on until it is kept, and is found then', async () => {
  const store = createMemoryStore();
  const provider = waiting();
  let keepNow: () => void = () => undefined;
  const isKept = new Promise<void>((resolve) => {
    keepNow = resolve;
  });
  let keeping: () => void = () => undefined;
  const isKeeping = new Promise<void>((resolve) => {
    keeping = resolve;
  });
  const api = await openApi(async () => ({ store, close: async () => undefined }));
  const assistant = await assistantPath(api.with({}));
  const { path } = await saveProfile(api.with({}), assistant);
  const transaction: typeof store.transaction = async (...work) => {
    keeping();
    await isKept;
    return store.transaction(...work);
  };
  const call = api.with({ transport: provider.transport, store: { ...store, transaction } });
  const tested = call('POST', `${path}/test-runs`, { body: { testRunId } });
  await provider.hasBegun;
  provider.grant();
  await isKeeping;
  const progress = () => call('GET', `${assistant}/test-runs/${testRunId}/progress`);
  expect((await progress()).json()).toMatchObject({ phase: 'running' });
  keepNow();
  await tested;
  expect((await progress()).json()).toMatchObject({ phase: 'unknown' });
  expect((await call('GET', `${assistant}/test-runs/${testRunId}`)).status).toBe(200);
});
