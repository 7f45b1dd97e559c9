import { describe, expect, it } from 'vitest';
import { OfflineError } from '../../../lib/api/errors.ts';
import { brokenOff, BulkRunner, leftOf, undoneOf, type BulkPerform, type BulkState } from './bulk-runner.ts';
import { countsOf, noteworthy } from './bulk-counts.ts';
import { inParts } from './in-parts.ts';

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
    { profile: c, outcome: 'cancelled' as const },
  ];
  expect(countsOf(results)).toEqual([
    { outcome: 'passed', count: 1 },
    { outcome: 'failed', count: 1 },
    { outcome: 'cancelled', count: 1 },
  ]);
  const ended = { phase: 'ended', doubtful: new Set<string>(), pausedUntil: null, error: null } as const;
  const unsettled: BulkState['unsettled'] = [];
  const state = { work: 'test', profiles, results, unsettled, ...ended } as const;
  expect(noteworthy(state).map(({ profile }) => profile.id)).toEqual(['b']);
});

it('tells what no answer came of from what was never begun', async () => {
  const runner = new BulkRunner();
  await runner.start('test', profiles, ([first, second], { report, doubt }) => {
    if (first !== undefined) report([{ profile: first, outcome: 'passed' }]);
    doubt(second === undefined ? [] : [second]);
    return Promise.reject(new OfflineError('gone'));
  });
  const state = runner.getState();
  expect(state && brokenOff(state)).toEqual({ unconfirmed: 1, unreached: 1 });
});

it('brings back what was deleted, and what may be since the answer was lost', () => {
  const [a, b, c] = profiles;
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  const results = [
    { profile: a, outcome: 'deleted' as const },
    { profile: b, outcome: 'gone' as const },
  ];
  const ended = { phase: 'ended', profiles, results, pausedUntil: null, error: null } as const;
  const lost: BulkState = { ...ended, work: 'delete', doubtful: new Set(['b', 'c']), unsettled: [[b, c]] };
  expect(idsOf(undoneOf(lost))).toEqual(['a', 'b', 'c']);
  expect(idsOf(undoneOf({ ...lost, unsettled: [] })), 'what is there is not brought back').toEqual([
    'a',
    'b',
  ]);
  expect(idsOf(undoneOf({ ...lost, doubtful: new Set(), unsettled: [] }))).toEqual(['a']);
  expect(undoneOf({ ...lost, work: 'restore' })).toEqual([]);
  expect(undoneOf({ ...lost, phase: 'stopping' })).toEqual([]);
});

it.each([
  ['no answer came', new OfflineError('gone'), ['a', 'b', 'c']],
  ['it was refused', new Error('refused'), []],
])('doubts whether a part was done only where %s', async (_, error, doubtful) => {
  const runner = new BulkRunner();
  const answers = [Promise.reject(error), Promise.resolve([{ id: 'a', outcome: 'not_found' as const }])];
  const perform = inParts(() => answers.shift() ?? Promise.resolve([]));
  await runner.start('delete', profiles, perform);
  expect([...(runner.getState()?.doubtful ?? [])]).toEqual(doubtful);
  await runner.resume();
  const state = runner.getState();
  expect(state === null ? [] : idsOf(undoneOf(state)).toSorted()).toEqual(doubtful);
});

describe('a deletion of which no answer came', () => {
  const [a, b, c] = profiles;
  if (a === undefined || b === undefined || c === undefined) throw new Error('There are three.');
  const offline = new OfflineError('gone');
  const loseAll = inParts(() => Promise.reject(offline));

  /** Deletes, with the answer lost, and looks after it: once for each of these, and where one is an error, in vain. */
  async function lost(...looks: readonly (BulkState['profiles'] | Error | null)[]) {
    const runner = new BulkRunner();
    const left = [...looks];
    await runner.start('delete', profiles, loseAll, () => {
      const next = left.shift();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next ?? null);
    });
    return { runner, state: () => runner.getState() };
  }

  it('was never carried out where one of them is there still: nothing is to be brought back', async () => {
    const { runner, state } = await lost([a, { ...b, version: 2 }]);
    expect(state()).toMatchObject({ phase: 'ended', error: offline, results: [], unsettled: [] });
    expect(await runner.findUndone()).toEqual([]);
  });

  it('was carried out where none of them is: all are brought back but the one that was changed', async () => {
    const { runner, state } = await lost([{ ...b, version: 2 }]);
    expect(state()?.results.map(({ profile, outcome }) => [profile.id, outcome])).toEqual([
      ['a', 'deleted'],
      ['b', 'changed'],
      ['c', 'deleted'],
    ]);
    expect(idsOf(await runner.findUndone())).toEqual(['a', 'c']);
  });

  it('is looked after again before anything is brought back, and says where that is in vain', async () => {
    const later = new OfflineError('still gone');
    const { runner, state } = await lost(offline, later, []);
    expect(state()).toMatchObject({ phase: 'ended', error: offline });
    expect(await runner.findUndone()).toEqual([]);
    expect(state()).toMatchObject({ phase: 'ended', error: later });
    expect(idsOf(await runner.findUndone())).toEqual(['a', 'b', 'c']);
  });

  it('is counted once where its answer was lost twice', async () => {
    const { runner, state } = await lost(offline, offline, offline, []);
    await runner.resume();
    await runner.resume();
    expect(state()?.results.map(({ profile }) => profile.id)).toEqual(['a', 'b', 'c']);
  });

  it('is brought back as far as it may be where there are too many to be told', async () => {
    const { runner } = await lost(null, null);
    expect(idsOf(await runner.findUndone())).toEqual(['a', 'b', 'c']);
  });

  it('brings nothing back where the question was cancelled', async () => {
    const runner = new BulkRunner();
    const look = (signal: AbortSignal) =>
      new Promise<null>((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('cancelled'))),
      );
    const looked = runner.start('delete', profiles, loseAll, look);
    await new Promise((resolve) => setTimeout(resolve, 0));
    runner.stop();
    await looked;
    expect(runner.getState()).toMatchObject({ phase: 'ended', error: offline });
    const undone = runner.findUndone();
    runner.stop();
    expect(await undone).toEqual([]);
    expect(runner.getState()).toMatchObject({ phase: 'ended', error: offline });
  });

  it('is not sent again for those that are found deleted', async () => {
    const sent: string[][] = [];
    const runner = new BulkRunner();
    const perform = inParts((part) => {
      sent.push(idsOf(part));
      return Promise.reject(offline);
    });
    const looks = [Promise.reject(offline), Promise.resolve([])];
    await runner.start('delete', profiles, perform, () => looks.shift() ?? Promise.resolve(null));
    await runner.resume();
    expect(sent).toEqual([['a', 'b', 'c']]);
    expect(runner.getState()).toMatchObject({ phase: 'ended', error: null });
  });
});
