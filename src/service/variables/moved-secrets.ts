import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { ProfileName, Tables } from '../ports/store.ts';
import { newDestination } from '../profiles/destinations.ts';
import { findInPortions } from '../profiles/find-in-portions.ts';
import { inHoldingOrder } from '../profiles/holding-order.ts';
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
): Promise<Pick<ProfileName, 'id' | 'name'>[]> {
  const moved = new Set<string>();
  const byName = await profiles.listWithVariables(assistantId);
  const using = byName.filter(({ variables }) => variables.includes(name));
  const ids = inHoldingOrder(using.map(({ id }) => id));
  const at = (lookup: VariableLookup) => (url: string) => fillVariables(url, lookup);
  for await (const records of findInPortions(profiles, assistantId, ids))
    for (const record of records) {
      if (record.secrets.length === 0) continue;
      const document = documentOf(record);
      const definition = authorizationTypeDefinition(record.type);
      if (newDestination(definition, document, document, at(before), at(after)) !== null)
        moved.add(record.id);
    }
  return using.filter(({ id }) => moved.has(id));
}
