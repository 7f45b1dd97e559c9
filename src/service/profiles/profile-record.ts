import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { z } from '#contract/zod.ts';
import type { ProfileRecord } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { addressesOf, baseUrl } from './destinations.ts';
import { nameKey, searchable } from './names.ts';
import { secretRead } from './profile-secrets.ts';
import { placeSecrets, type ProfileDocument } from './secret-slots.ts';

const documentSchema = z.record(z.string(), z.unknown());
const headSchema = z.looseObject({ type: z.string(), name: z.string(), identityProviderName: z.string() });

/** The document of a stored profile. Throws where it is not JSON, which only a damaged database can bring about. */
export function documentOf(record: Pick<ProfileRecord, 'document'>): ProfileDocument {
  return documentSchema.parse(JSON.parse(record.document));
}

/** What identifies a profile and when it was made and changed. */
export type ProfileIdentity = Pick<
  ProfileRecord,
  'id' | 'assistantId' | 'version' | 'createdAt' | 'updatedAt' | 'lastTest' | 'deletedAt'
>;

/** A record to store, with the columns that lists sort, filter and search by. */
export function toRecord(
  identity: ProfileIdentity,
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
  held: Pick<ProfileRecord, 'secrets' | 'variables'>,
): ProfileRecord {
  const { type, name, identityProviderName } = headSchema.parse(document);
  const urls = addressesOf(definition, document).map(({ url }) => url);
  return {
    ...identity,
    type,
    name,
    nameKey: nameKey(name),
    identityProviderName,
    searchText: searchable([name, identityProviderName, ...urls].join('\n')),
    tenancyEnabled: baseUrl(document) !== null,
    document: JSON.stringify(document),
    secrets: held.secrets,
    variables: held.variables,
  };
}

/** A profile as it is read: no secret in it, only whether there is one. */
export function toRead(record: ProfileRecord, vault: Vault): Record<string, unknown> {
  const definition = authorizationTypeDefinition(record.type);
  const bySlot = new Map(record.secrets.map((secret) => [secret.slot, secret]));
  const { id, assistantId, version, createdAt, updatedAt } = record;
  return {
    ...placeSecrets(definition, documentOf(record), (slot) => secretRead(bySlot.get(slot), vault)),
    ...{ id, assistantId, version, createdAt, updatedAt },
  };
}
