import { expect, it } from 'vitest';
import type { Store } from '#service/ports/store.ts';
import { assistant, minute, pending, profile } from './records.ts';

export function pendingAuthorizationTests(store: () => Store): void {
  it('finds a row by its id within its assistant, and by what its answer is recognised by', async () => {
    const { assistants, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    expect(await pendingAuthorizations.insert(pending())).toBe('inserted');
    expect(await pendingAuthorizations.insert(pending({ handleHash: 'a2' }))).toBe('id_taken');
    expect(await pendingAuthorizations.find('assistant-1', 'run-1')).toEqual(pending());
    expect(await pendingAuthorizations.find('assistant-2', 'run-1')).toBeNull();
    expect(await pendingAuthorizations.findByHandle('a1')).toEqual(pending());
    expect(await pendingAuthorizations.findByHandle('a2')).toBeNull();
    await pendingAuthorizations.remove('run-1');
    expect(await pendingAuthorizations.findByHandle('a1')).toBeNull();
  });

  it('gives an answer to one of many that bring it at once', async () => {
    const { assistants, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    await pendingAuthorizations.insert(pending());
    const claimed = await Promise.all(
      Array.from({ length: 20 }, () => pendingAuthorizations.claim('run-1', minute(1))),
    );
    expect(claimed.filter(Boolean)).toHaveLength(1);
    expect(await pendingAuthorizations.find('assistant-1', 'run-1')).toMatchObject({ answeredAt: minute(1) });
    expect(await pendingAuthorizations.claim('run-2', minute(1))).toBe(false);
  });

  it('removes what expired, and what belongs to an assistant that goes', async () => {
    const { assistants, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    await pendingAuthorizations.insert(pending());
    await pendingAuthorizations.insert(pending({ id: 'run-2', handleHash: 'a2', expiresAt: minute(20) }));
    expect(await pendingAuthorizations.removeExpiredBefore(minute(15))).toBe(1);
    expect(await pendingAuthorizations.find('assistant-1', 'run-1')).toBeNull();
    expect(await pendingAuthorizations.find('assistant-1', 'run-2')).not.toBeNull();
    await assistants.remove('assistant-1', 1);
    expect(await pendingAuthorizations.find('assistant-1', 'run-2')).toBeNull();
  });

  it('keeps what was answered, and says of which that is long ago', async () => {
    const { assistants, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    for (const index of [1, 2, 3])
      await pendingAuthorizations.insert(pending({ id: `run-${index}`, handleHash: `a${index}` }));
    await pendingAuthorizations.claim('run-1', minute(8));
    await pendingAuthorizations.claim('run-2', minute(9));
    expect(await pendingAuthorizations.removeExpiredBefore(minute(15))).toBe(1);
    expect(await pendingAuthorizations.find('assistant-1', 'run-3')).toBeNull();
    expect(await pendingAuthorizations.listAnsweredBefore(minute(9))).toEqual([
      { id: 'run-1', assistantId: 'assistant-1' },
    ]);
    expect(await pendingAuthorizations.listAnsweredBefore(minute(10))).toHaveLength(2);
  });

  it('removes what belongs to a profile that goes for good, by itself or out of the trash', async () => {
    const { assistants, profiles, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    await profiles.insert(profile());
    await profiles.insert(profile({ id: 'profile-2', deletedAt: minute(0) }));
    await profiles.insert(profile({ id: 'profile-3', name: 'flights' }));
    for (const index of [1, 2, 3])
      await pendingAuthorizations.insert(
        pending({ id: `run-${index}`, handleHash: `a${index}`, profileId: `profile-${index}` }),
      );
    expect(await profiles.remove('assistant-1', 'profile-1', 1)).toBe(true);
    expect(await profiles.removeDeletedBefore(minute(1), 10)).toBe(1);
    expect(await pendingAuthorizations.find('assistant-1', 'run-1')).toBeNull();
    expect(await pendingAuthorizations.findByHandle('a2')).toBeNull();
    expect(await pendingAuthorizations.find('assistant-1', 'run-3')).toMatchObject({
      profileId: 'profile-3',
    });
  });

  it('takes a row for a profile that is being removed for good: it was seen before, and stays until then', async () => {
    const { assistants, profiles, pendingAuthorizations } = store();
    await assistants.insert(assistant());
    await profiles.insert(profile());
    const removals: Promise<boolean>[] = [];
    const outcome = await store().transaction(async (tables) => {
      expect(await tables.profiles.has('assistant-1', 'profile-1')).toBe(true);
      removals.push(profiles.remove('assistant-1', 'profile-1', 1));
      return tables.pendingAuthorizations.insert(pending({ profileId: 'profile-1' }));
    });
    expect(outcome).toBe('inserted');
    expect(await Promise.all(removals)).toEqual([true]);
    expect(await pendingAuthorizations.find('assistant-1', 'run-1')).toBeNull();
  });
}
