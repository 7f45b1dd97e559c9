import { expect, it } from 'vitest';
import type { ProfileRecord } from '../ports/store.ts';
import { ProfileRows } from './profile-rows.ts';

function row(id: string, change: Partial<ProfileRecord> = {}): ProfileRecord {
  return {
    id,
    assistantId: 'assistant-1',
    version: 1,
    type: 'basic',
    name: 'Flights',
    nameKey: 'flights',
    identityProviderName: '',
    searchText: '',
    tenancyEnabled: false,
    document: '{}',
    secrets: [],
    variables: [],
    createdAt: '2026-11-23T12:00:00.000Z',
    updatedAt: '2026-11-23T12:00:00.000Z',
    lastTest: null,
    deletedAt: null,
    ...change,
  };
}

const deletedAt = '2026-11-24T12:00:00.000Z';

it('knows who has a name, of each assistant, and frees it with the trash, another name or the end of a row', () => {
  const rows = new ProfileRows([row('one')]);
  expect(rows.isTaken(row('one'))).toBe(false);
  expect(rows.isTaken(row('two'))).toBe(true);
  expect(rows.isTaken(row('two', { deletedAt }))).toBe(false);
  expect(rows.isTaken(row('two', { assistantId: 'assistant-2' }))).toBe(false);

  rows.set('one', row('one', { deletedAt }));
  expect(rows.isTaken(row('two'))).toBe(false);
  rows.set('two', row('two'));
  expect(rows.isTaken(row('one'))).toBe(true);
  // That of the other is not lost with a row in the trash.
  rows.delete('one');
  expect(rows.isTaken(row('one'))).toBe(true);

  rows.set('two', row('two', { nameKey: 'hotels' }));
  expect(rows.isTaken(row('one'))).toBe(false);
  expect(rows.isTaken(row('one', { nameKey: 'hotels' }))).toBe(true);
  rows.clear();
  expect(rows.isTaken(row('one', { nameKey: 'hotels' }))).toBe(false);
});
