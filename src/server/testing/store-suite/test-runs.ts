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
    const page = await store().testRuns.listOfProfile('assistant-1', 'profile-1', { limit: 2, after: null });
    expect(page.items.map(({ id }) => id)).toEqual(['run-1', 'run-0']);
    expect(page.total).toBe(3);
    const rest = await store().testRuns.listOfProfile('assistant-1', 'profile-1', {
      limit: 2,
      after: page.next,
    });
    expect(rest.items.map(({ id }) => id)).toEqual(['run-2']);
    expect(rest.next).toBeNull();
    const other = await store().testRuns.listOfProfile('assistant-2', 'profile-1', { limit: 2, after: null });
    expect(other.total).toBe(0);
  });
}
