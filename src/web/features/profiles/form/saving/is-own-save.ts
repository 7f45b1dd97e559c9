import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { differences, looksAlike } from '../model/differences.ts';
import { isChanged } from '../model/draft.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import type { SavedProfile } from './saved-profile.ts';

/** An attempt to save over a profile, to which no answer came. */
export interface UnansweredSave {
  readonly base: SavedProfile;
  readonly sent: ProfileFormValues;
}

/**
 * True where a profile has been changed since by just such an attempt: it is one version on, and as it was sent and is sent
 * again now, but for secrets, which never come back and so cannot be compared.
 */
export function isOwnSave(
  theirs: SavedProfile,
  { base, sent }: UnansweredSave,
  attempts: readonly UnansweredSave[],
): boolean {
  const definition = authorizationTypeDefinition(sent.type);
  return (
    theirs.version === base.version + 1 &&
    attempts.some(
      (attempt) =>
        attempt.base.etag === base.etag && !isChanged(sent, attempt.sent, authorizationTypeDefinition),
    ) &&
    differences(sent, theirs.values, base.stamps, definition).every(looksAlike)
  );
}
