import type { ProfileRecord, Tables } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { assistantVariables, noVariables, type AssistantVariables } from './assistant-variables.ts';

/** A stored profile and what its variables stand for, as both were at one moment. */
export interface ProfileAndVariables {
  readonly stored: ProfileRecord;
  /** None where the profile holds none. */
  readonly variables: AssistantVariables;
}

/**
 * Reads a profile, by `find`, and the variables that it is filled with. Read one after the other, a secret that the
 * profile had could go where a variable leads only since the profile has lost it: of a profile that was changed in
 * between, both are read again. What `find` throws is thrown.
 */
export async function readProfileAndVariables(
  tables: Pick<Tables, 'variables'>,
  vault: Vault,
  find: () => Promise<ProfileRecord>,
): Promise<ProfileAndVariables> {
  for (;;) {
    const stored = await find();
    if (stored.variables.length === 0) return { stored, variables: noVariables };
    const records = await tables.variables.listBeside(stored);
    if (records !== null) return { stored, variables: await assistantVariables(records, vault) };
  }
}
