import type { SecretRead } from '#contract/secret.ts';
import type { ProfileRecord, SecretRecord } from '../ports/store.ts';
import type { Place } from '../vault/envelope.ts';
import type { Vault } from '../vault/vault.ts';
import type { SecretPlan } from './secret-slots.ts';

function placeOf(profileId: string, slot: string): Place {
  return { table: 'authorization_profiles', row: profileId, column: slot };
}

/** How a slot reads back: whether there is a secret, since when, and whether it can still be opened. */
export function secretRead(record: SecretRecord | undefined, vault: Vault): SecretRead {
  if (record === undefined) return { isSet: false, updatedAt: null, fingerprint: null, isReadable: true };
  const { updatedAt, fingerprint } = record;
  return { isSet: true, updatedAt, fingerprint, isReadable: vault.canOpen(record.sealed) };
}

/** Seals what a plan sets and takes over what it keeps. */
export async function sealSecrets(
  plan: SecretPlan,
  profileId: string,
  stored: readonly SecretRecord[],
  vault: Vault,
  at: string,
): Promise<SecretRecord[]> {
  const kept = new Set(plan.keep.map(({ slot }) => slot));
  const sealed = plan.set.map(async ({ slot, text }) => ({
    slot,
    updatedAt: at,
    ...(await vault.seal(text, placeOf(profileId, slot))),
  }));
  return [...stored.filter(({ slot }) => kept.has(slot)), ...(await Promise.all(sealed))];
}

/** What could be opened, by slot, and which slots could not. */
export interface OpenedSecrets {
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: readonly string[];
}

/** Opens the secrets of a profile. Never throws: what cannot be opened is named. */
export async function openSecrets(
  record: Pick<ProfileRecord, 'id' | 'secrets'>,
  vault: Vault,
): Promise<OpenedSecrets> {
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const { slot, sealed } of record.secrets) {
    const text = await vault.open(sealed, placeOf(record.id, slot));
    if (text === null) unreadable.push(slot);
    else texts.set(slot, text);
  }
  return { texts, unreadable };
}
