import { getProfile } from '#contract/endpoints/authorization-profiles.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { call } from '../../../../lib/api/call.ts';
import { isSavedFrom } from '../model/is-saved-from.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { savedProfileOf, type SavedProfile } from './saved-profile.ts';

/**
 * The profile that one of several attempts to create it has created, of none of
 * which an answer came: it has the name that was sent, is as it was sent, and
 * nobody has changed it since. Null where there is none. Throws as a call does.
 */
export async function findCreated(
  assistantId: string,
  attempts: readonly ProfileFormValues[],
): Promise<SavedProfile | null> {
  for (const sent of attempts) {
    const name = (sent.texts.name ?? '').trim();
    const { body: found } = await call(listProfiles, { params: { assistantId }, query: { search: name } });
    const profileId = found.items.find((item) => item.name === name && item.version === 1)?.id;
    if (profileId === undefined) continue;
    const saved = savedProfileOf(await call(getProfile, { params: { assistantId, profileId } }));
    if (isSavedFrom(sent, saved.values, authorizationTypeDefinition(sent.type))) return saved;
  }
  return null;
}
