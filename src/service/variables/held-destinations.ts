import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';
import { addressesOf, newDestination } from '../profiles/destinations.ts';
import { documentOf } from '../profiles/profile-record.ts';
import type { VariableRecord } from '../ports/variables.ts';
import type { Vault } from '../vault/vault.ts';
import { openVariables, readVariables, type AssistantVariables } from './assistant-variables.ts';
import { fillVariables, variableNamesIn, type VariableLookup } from './variable-lookup.ts';

/** Tells for a profile that is saved the origin that its secrets would go to and should not; null where there is none. */
export type MovedDestination = (record: ProfileRecord) => Promise<string | null>;

/**
 * Looks, in the transaction that saves profiles of an assistant, whether the
 * variables in their addresses still lead where they led when the profiles were
 * checked, and keeps them from being changed until that transaction ends. A
 * profile without secrets, or without variables in its addresses, costs nothing.
 */
export function movedDestinations(
  tables: Pick<Tables, 'assistants' | 'variables'>,
  assistantId: string,
  checkedWith: Pick<AssistantVariables, 'lookup'>,
  vault: Vault,
): MovedDestination {
  let held: Promise<readonly VariableRecord[]> | null = null;
  async function hold(): Promise<readonly VariableRecord[]> {
    await tables.assistants.hold(assistantId);
    return readVariables(tables, assistantId);
  }
  const at = (lookup: VariableLookup) => (url: string) => fillVariables(url, lookup);
  return async (record) => {
    if (record.variables.length === 0 || record.secrets.length === 0) return null;
    const definition = authorizationTypeDefinition(record.type);
    const document = documentOf(record);
    const names = new Set(variableNamesIn(addressesOf(definition, document).map(({ url }) => url)));
    if (names.size === 0) return null;
    held ??= hold();
    const used = (await held).filter(({ name }) => names.has(name));
    const values = await openVariables(used, vault);
    const now = at((name) => values.get(name) ?? null);
    return newDestination(definition, document, document, at(checkedWith.lookup), now);
  };
}
