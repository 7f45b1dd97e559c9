import type { KeyRole, KeyStatus } from '#service/keys/key-status.ts';
import type { UnreadableSecret } from '#service/keys/verify-secrets.ts';
import type { SealedTable } from '#service/ports/sealed-rows.ts';

const roles: Record<KeyRole, string> = {
  seals: 'seals',
  opens: 'still in use: it opens what it sealed',
  unused: 'not in use: it can be taken away',
  missing: 'not given: what it sealed does not open',
  other_key_given: 'another key was given under this name: what it sealed does not open',
};

const tables: Record<SealedTable, string> = {
  authorization_profiles: 'profiles',
  variables: 'variables',
  test_runs: 'test runs',
};

const rowNames: Record<SealedTable, string> = {
  authorization_profiles: 'profile',
  variables: 'variable',
  test_runs: 'test run',
};

function lineOf({ id, role, total, secrets }: KeyStatus): string {
  const parts = [...secrets].map(([table, count]) => `${tables[table]} ${count}`);
  return `${id}: ${roles[role]}. Secrets: ${total} (${parts.join(', ')})`;
}

/** A line for each key, the one that seals first, and one for what is damaged where anything is. */
export function statusText({
  keys,
  damaged,
}: {
  readonly keys: readonly KeyStatus[];
  readonly damaged: number;
}): string {
  return [
    ...(keys.length === 0 ? ['There is no key, and nothing is sealed.'] : keys.map(lineOf)),
    ...(damaged === 0 ? [] : [`Damaged, opened by no key: ${damaged}`]),
  ].join('\n');
}

/** Which secret does not open, where it is, and why. Never any of what is sealed. */
export function unreadableText({ table, row, slot, missingKey }: UnreadableSecret): string {
  const name = row.name === '' ? row.id : `“${row.name}” (${row.id})`;
  const place = `${rowNames[table]} ${name}${row.isDeleted ? ' in the trash' : ''} of assistant ${row.assistantId}`;
  const why = missingKey === null ? 'what is stored is damaged' : `its key ${missingKey} is not given`;
  return slot === null ? `${place}: ${why}` : `${place}, ${slot}: ${why}`;
}
