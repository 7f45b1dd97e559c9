import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { ProfileRecord, Tables } from '../ports/store.ts';
import { newDestination } from '../profiles/destinations.ts';
import { documentOf } from '../profiles/profile-record.ts';
import { fillVariables, type VariableLookup } from './variable-lookup.ts';

/**
 * The profiles of an assistant whose stored secrets would go to another origin
 * with other values of variables. A variable must not be a way around the rule
 * that a stored secret goes only where it was entered for (`destinations.ts`).
 */
export async function profilesWithMovedSecrets(
  { profiles }: Pick<Tables, 'profiles'>,
  assistantId: string,
  name: string,
  before: VariableLookup,
  after: VariableLookup,
): Promise<ProfileRecord[]> {
  const moved: ProfileRecord[] = [];
  for (const { id, variables } of await profiles.listWithVariables(assistantId)) {
    if (!variables.includes(name)) continue;
    const record = await profiles.find(assistantId, id);
    if (record === null || record.secrets.length === 0) continue;
    const document = documentOf(record);
    const definition = authorizationTypeDefinition(record.type);
    const at = (lookup: VariableLookup) => (url: string) => fillVariables(url, lookup);
    if (newDestination(definition, document, document, at(before), at(after)) !== null) moved.push(record);
  }
  return moved;
}
