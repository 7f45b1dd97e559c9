import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, minute, profile, testRun } from './records.ts';

export function testRunTests(store: () => Store): void {
  beforeEach(async () => {
    await store().assistants.insert(assistant());
    await store().profiles.insert(profile());
  });

  it('finds what was inserted, of a profile or a draft', async () => {
    const draft = testRun({ id: 'run-2', profileId: null, profileVersion: null, code: null, durationMs: 0 });
    expect(await store().testRuns.insert(testRun())).toBe('inserted');
    expect(await store().testRuns.insert(draft)).toBe('inserted');
    expect(await store().testRuns.find('assistant-1', 'run-1')).toEqual(testRun());
    expect(await store().testRuns.find('assistant-1', 'run-2')).toEqual(draft);
    expect(await store().testRuns.find('assistant-1', 'run-3')).toBeNull();
    expect(await store().testRuns.find('assistant-2', 'run-1')).toBeNull();
  });

  it('refuses an id that was taken, and keeps what is there', async () => {
    await store().testRuns.insert(testRun());
    expect(await store().testRuns.insert(testRun({ status: 'passed' }))).toBe('id_taken');
    expect(await store().testRuns.find('assistant-1', 'run-1')).toEqual(testRun());
  });

  it('lists the runs of a profile, the latest first', async () => {
    await store().profiles.insert(profile({ id: 'profile-2', name: 'flights' }));
    for (const [index, startedAt] of [minute(2), minute(3), minute(1)].entries())
      await store().testRuns.insert(testRun({ id: `run-${index}`, startedAt }));
    await store().testRuns.insert(testRun({ id: 'other', profileId: 'profile-2' }));
    await store().testRuns.insert(testRun({ id: 'draft', profileId: null }));
    const request = { limit: 2, after: null, since: minute(0) };
    const page = await store().testRuns.listOfProfile('assistant-1', 'profile-1', request);
    expect(page.items.map(({ id }) => id)).toEqual(['run-1', 'run-0']);
    expect(page.total).toBe(3);
    const rest = await store().testRuns.listOfProfile('assistant-1', 'profile-1', {
      ...request,
      after: page.next,
    });
    expect(rest.items.map(({ id }) => id)).toEqual(['run-2']);
    expect(rest.next).toBeNull();
    const other = await store().testRuns.listOfProfile('assistant-2', 'profile-1', request);
    expect(other.total).toBe(0);
    const since = minute(2);
    const latest = await store().testRuns.listOfProfile('assistant-1', 'profile-1', { ...request, since });
    expect(latest).toMatchObject({ total: 2, next: null });
  });

  it('tells of many profiles at once how their latest runs ended', async () => {
    for (const id of ['profile-2', 'profile-3']) await store().profiles.insert(profile({ id, name: id }));
    const runs = [
      testRun({ id: 'run-1', startedAt: minute(1), status: 'cancelled' }),
      testRun({ id: 'run-2', startedAt: minute(4), status: 'passed' }),
      testRun({ id: 'run-3', startedAt: minute(3), status: 'failed' }),
      testRun({ id: 'run-4', startedAt: minute(2), status: 'passed' }),
      testRun({ id: 'other', profileId: 'profile-2', startedAt: minute(9), status: 'failed' }),
      testRun({ id: 'draft', profileId: null, startedAt: minute(9) }),
    ];
    for (const run of runs) await store().testRuns.insert(run);
    const recent = async (ids: readonly string[], since = minute(0), count = 3) =>
      Object.fromEntries(await store().testRuns.recentOf(ids, { since, count }));
    expect(await recent(['profile-1', 'profile-2', 'profile-3', 'none'])).toEqual({
      'profile-1': ['passed', 'failed', 'passed'],
      'profile-2': ['failed'],
    });
    expect(await recent(['profile-1'], minute(3), 10)).toEqual({ 'profile-1': ['passed', 'failed'] });
    expect(await recent([])).toEqual({});
  });

  async function left(): Promise<string[]> {
    const ids = ['run-1', 'run-2', 'run-3', 'draft-1', 'draft-2', 'other'];
    const found = await Promise.all(ids.map((id) => store().testRuns.find('assistant-1', id)));
    return found.flatMap((run) => (run === null ? [] : [run.id]));
  }

  async function insertSome(): Promise<void> {
    await store().profiles.insert(profile({ id: 'profile-2', name: 'flights' }));
    for (const [id, startedAt] of [
      ['run-1', minute(1)],
      ['run-2', minute(3)],
      ['run-3', minute(2)],
    ] as const)
      await store().testRuns.insert(testRun({ id, startedAt }));
    await store().testRuns.insert(testRun({ id: 'other', profileId: 'profile-2', startedAt: minute(0) }));
    for (const id of ['draft-1', 'draft-2'])
      await store().testRuns.insert(testRun({ id, profileId: null, profileVersion: null }));
  }

  it('keeps the latest runs of a profile or of drafts, and those of others', async () => {
    await insertSome();
    await store().testRuns.keepLatest('assistant-2', 'profile-1', { own: 'none', count: 1 });
    await store().testRuns.keepLatest('assistant-1', 'profile-1', { own: 'run-2', count: 2 });
    expect(await left()).toEqual(['run-2', 'run-3', 'draft-1', 'draft-2', 'other']);
    await store().testRuns.keepLatest('assistant-1', null, { own: 'draft-1', count: 1 });
    expect(await left()).toEqual(['run-2', 'run-3', 'draft-1', 'other']);
  });

  it('keeps a run that began before the others, such as by a clock that was set back', async () => {
    await insertSome();
    await store().testRuns.keepLatest('assistant-1', 'profile-1', { own: 'run-1', count: 2 });
    expect(await left()).toEqual(['run-1', 'run-2', 'draft-1', 'draft-2', 'other']);
  });

  it('removes all runs of one profile', async () => {
    await insertSome();
    await store().testRuns.removeOfProfile('assistant-2', 'profile-1');
    await store().testRuns.removeOfProfile('assistant-1', 'profile-1');
    expect(await left()).toEqual(['draft-1', 'draft-2', 'other']);
  });

  it('removes what began before a time, so many at once', async () => {
    await insertSome();
    expect(await store().testRuns.removeStartedBefore(minute(3), 3)).toBe(3);
    expect(await store().testRuns.removeStartedBefore(minute(3), 3)).toBe(2);
    expect(await store().testRuns.removeStartedBefore(minute(3), 3)).toBe(0);
    expect(await left()).toEqual(['run-2']);
  });
}
