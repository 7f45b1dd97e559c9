import { limits } from '#contract/limits.ts';
import {
  exportFormat,
  exportVersion,
  type ExportFile,
  type ExportRequest,
} from '#contract/transfer/export-file.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { fieldError, invalid, notFound } from '../failure.ts';
import { timestamp } from '../id.ts';
import type { ProfileRecord, Store } from '../ports/store.ts';
import type { Ports } from '../ports.ts';
import { findInPortions } from '../profiles/find-in-portions.ts';
import { selectProfiles } from '../profiles/list-profiles.ts';
import type { Vault } from '../vault/vault.ts';
import { exportProfile } from './file/exported-profile.ts';
import { sealFileSecrets } from './file/file-secrets.ts';
import { pause } from '../pause.ts';
import { pauseUnlessLeft } from './pause.ts';

/** The ids of all that match, by name. Throws `validation_failed` where there are too many. */
async function matchingIds(store: Store, assistantId: string, request: ExportRequest): Promise<string[]> {
  const { items, total } = await selectProfiles(store, assistantId, request);
  if (total > items.length)
    throw invalid([fieldError('profileIds', 'too_many_profiles', { maximum: limits.importProfiles })]);
  return items.map(({ id }) => id);
}

/** One that was deleted while the page of all was read is left out; one that was asked for by its id is missed. */
async function recordsOf(
  store: Store,
  assistantId: string,
  request: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<ProfileRecord[]> {
  const { profileIds } = request;
  const ids =
    profileIds === undefined ? await matchingIds(store, assistantId, request) : [...new Set(profileIds)];
  const found = new Map<string, ProfileRecord>();
  for await (const records of findInPortions(store.profiles, assistantId, ids)) {
    for (const record of records) if (record.deletedAt === null) found.set(record.id, record);
    await pause();
    signal?.throwIfAborted();
  }
  if (profileIds !== undefined && found.size < ids.length) throw notFound('authorization profile');
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * Makes an export file of an assistant's profiles. Secrets are opened only
 * where there is a passphrase to seal them under. Throws `not_found` for an
 * assistant or a profile that is not there, and the signal's reason where it
 * aborts.
 */
export async function exportProfiles(
  { store, clock, random }: Pick<Ports, 'store' | 'clock' | 'random'>,
  vault: Vault,
  assistantId: string,
  request: ExportRequest,
  signal?: AbortSignal,
): Promise<ExportFile> {
  await requireAssistant(store, assistantId);
  const { passphrase } = request;
  const records = await recordsOf(store, assistantId, request, signal);
  const exported = [];
  for (const [index, record] of records.entries()) {
    await pauseUnlessLeft(index, signal);
    exported.push(await exportProfile(record, vault, passphrase !== undefined));
  }
  signal?.throwIfAborted();
  const profiles = exported.map(({ entry }) => entry);
  const secrets = exported.flatMap((each, profile) => each.secrets.map((secret) => ({ profile, ...secret })));
  return {
    format: exportFormat,
    formatVersion: exportVersion,
    exportedAt: timestamp(clock),
    sealedSecrets:
      passphrase === undefined || secrets.length === 0
        ? null
        : await sealFileSecrets(profiles, secrets, passphrase, random),
    profiles,
  };
}
