import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { SecretRead } from '#contract/secret.ts';
import { z } from '#contract/zod.ts';
import type { ProfileRecord } from '../ports/store.ts';
import { documentOf } from '../profiles/profile-record.ts';
import { secretRead } from '../profiles/profile-secrets.ts';
import { placeSecrets, type ProfileDocument } from '../profiles/secret-slots.ts';
import type { PlannedProfile } from '../profiles/write-profile.ts';
import type { Vault } from '../vault/vault.ts';

const snapshotSchema = z.record(z.string(), z.unknown());

/** A profile as it was tested, to compare with later ones: as it is read, so that no secret is in it. */
export type TestedProfile = z.infer<typeof snapshotSchema>;

function snapshotOf(type: string, document: ProfileDocument, secretAt: (slot: string) => SecretRead) {
  return snapshotSchema.parse(placeSecrets(authorizationTypeDefinition(type), document, secretAt));
}

function storedSecrets(record: ProfileRecord | null, vault: Vault): (slot: string) => SecretRead {
  const bySlot = new Map(record?.secrets.map((secret) => [secret.slot, secret]));
  return (slot) => secretRead(bySlot.get(slot), vault);
}

/** What is kept of a saved profile beside its test. */
export function testedProfile(record: ProfileRecord, vault: Vault): TestedProfile {
  return snapshotOf(record.type, documentOf(record), storedSecrets(record, vault));
}

/** The same of a draft; secrets that it keeps are those of the saved profile. */
export async function testedDraft(
  { definition, plan }: PlannedProfile,
  stored: ProfileRecord | null,
  vault: Vault,
): Promise<TestedProfile> {
  const entered = await Promise.all(
    plan.set.map(async ({ slot, text }): Promise<[string, SecretRead]> => {
      const fingerprint = await vault.fingerprint(text).catch(() => null);
      return [slot, { isSet: true, updatedAt: null, fingerprint, isReadable: true }];
    }),
  );
  const bySlot = new Map(entered);
  const kept = new Set(plan.keep.map(({ slot }) => slot));
  const ofStored = storedSecrets(stored, vault);
  const absent = storedSecrets(null, vault);
  return snapshotOf(definition.type, plan.document, (slot) => {
    return bySlot.get(slot) ?? (kept.has(slot) ? ofStored(slot) : absent(slot));
  });
}
