import { expect, it } from 'vitest';
import { OfflineError } from '../../../lib/api/errors.ts';
import { BulkRunner, leftOf, undoneOf, type BulkPerform, type BulkState } from './bulk-runner.ts';
import { countsOf, noteworthy } from './bulk-counts.ts';

const profileOf = (id: string) => ({ id, version: 1, name: id, type: 'basic', tenancyEnabled: false });
const profiles = ['a', 'b', 'c'].map(profileOf);

/** Deletes one after the other, and waits before each until it is let. */
function stepwise(fails: ReadonlySet<string> = new Set()) {
  let next = (): void => undefined;
  const step = () => new Promise<void>((resolve) => (next = resolve));
  const perform: BulkPerform = async (given, { signal, report }) => {
    for (const profile of given) {
      await step();
      if (signal.aborted) return;
      if (fails.has(profile.id)) throw new Error('lost');
      report([{ profile, outcome: 'deleted' }]);
    }
  };
  return {
    perform,
    go: async () => {
      next();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function idsOf(rows: readonly { readonly id: string }[]) {
  return rows.map(({ id }) => id);
}

it('tells how far it is, and ends', async () => {
  const runner = new BulkRunner();
  const { perform, go } = stepwise();
  const done = runner.start('delete', profiles, perform);
  await go();
  expect(runner.getState()).toMatchObject({ phase: 'running', results: [{ profile: { id: 'a' } }] });
  await runner.start('test', profiles, perform);
  expect(runner.getState(), 'one thing at a time').toMatchObject({ work: 'delete' });
  runner.close();
  expect(runner.getState(), 'what runs cannot be forgotten').not.toBeNull();
  await go();
  await go();
  await done;
  const ended = runner.getState();
  expect(ended).toMatchObject({ phase: 'ended', error: null });
  expect(ended === null ? [] : leftOf(ended)).toEqual([]);
  runner.close();
  expect(runner.getState()).toBeNull();
});

it('begins nothing more once it is stopped, and says what is left', async () => {
  const runner = new BulkRunner();
  const { perform, go } = stepwise();
  const done = runner.start('delete', profiles, perform);
  await go();
  runner.stop();
  expect(runner.getState()).toMatchObject({ phase: 'stopping' });
  await go();
  await done;
  const state = runner.getState();
  expect(state === null ? [] : idsOf(leftOf(state))).toEqual(['b', 'c']);
});

it('keeps what was done where the rest failed, and goes on with the rest', async () => {
  const runner = new BulkRunner();
  const fails = new Set(['b']);
  const { perform, go } = stepwise(fails);
  const done = runner.start('delete', profiles, perform);
  await go();
  await go();
  await done;
  expect(runner.getState()).toMatchObject({ phase: 'ended', error: { message: 'lost' } });
  fails.clear();
  const resumed = runner.resume();
  await go();
  await go();
  await resumed;
  const state = runner.getState();
  expect(state).toMatchObject({ phase: 'ended', error: null });
  expect(state === null ? [] : idsOf(state.results.map(({ profile }) => profile))).toEqual(['a', 'b', 'c']);
});

it('counts what came of it, and names what somebody should look at', () => {
  const [a, b, c] = profiles;
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  const results = [
    { profile: a, outcome: 'passed' as const },
    { profile: b, outcome: 'failed' as const, code: 'invalid_client' },
    { profile: c, outcome: 'passed' as const },
  ];
  expect(countsOf(results)).toEqual([
    { outcome: 'passed', count: 2 },
    { outcome: 'failed', count: 1 },
  ]);
  const state = { work: 'test', phase: 'ended', profiles, results, pausedUntil: null, error: null } as const;
  expect(noteworthy(state).map(({ profile }) => profile.id)).toEqual(['b']);
});

it('brings back what was deleted, and what may be since the answer was lost', () => {
  const many = Array.from({ length: 250 }, (_, index) => profileOf(`p${index}`));
  const [first, second] = many;
  if (first === undefined || second === undefined) throw new Error('There are many.');
  const results = [
    { profile: first, outcome: 'deleted' as const },
    { profile: second, outcome: 'changed' as const },
  ];
  const ended = { phase: 'ended', profiles: many, results, pausedUntil: null } as const;
  const lost: BulkState = { ...ended, work: 'delete', error: new OfflineError('gone') };
  expect(idsOf(undoneOf(lost))).toEqual(['p0', ...idsOf(many.slice(2, 102))]);
  expect(idsOf(undoneOf({ ...lost, error: null }))).toEqual(['p0']);
  expect(idsOf(undoneOf({ ...lost, error: new Error('refused') }))).toEqual(['p0']);
  expect(undoneOf({ ...lost, work: 'restore' })).toEqual([]);
  expect(undoneOf({ ...lost, phase: 'stopping' })).toEqual([]);
});
