import { useEffect, useEffectEvent, useState } from 'react';
import { rememberedInTab } from '../../../../lib/storage.ts';
import type { ProfileForm } from '../form-context.ts';
import { draftToKeep, keptDraftOf, type KeptDraft } from './kept-draft.ts';
import type { SavedProfile } from './saved-profile.ts';
import type { Creation } from './use-creation.ts';

/** Where the draft of a profile is kept: one for each profile, and one for a new one. */
function placeOf(assistantId: string, profileId: string | null) {
  return rememberedInTab(`draft.${assistantId}.${profileId ?? 'new'}`);
}

/**
 * Puts a draft, as `draftToKeep` made it, where the form of its profile finds it. One that is kept there already goes:
 * whoever takes this one up has left the form that it is of.
 */
export function keepDraft(assistantId: string, profileId: string | null, draft: string): void {
  placeOf(assistantId, profileId).set(draft);
}

/** What was typed here and not saved before the page was loaded anew; null where that is nothing. */
export function useKeptDraft(assistantId: string, profileId: string | null): KeptDraft | null {
  const [draft] = useState(() => keptDraftOf(placeOf(assistantId, profileId).get()));
  return draft;
}

export interface DraftToKeep {
  readonly form: ProfileForm;
  readonly assistantId: string;
  /** The version that the draft grows from; null for a new profile. */
  readonly base: SavedProfile | null;
  readonly creation: Creation;
  readonly hasChanges: () => boolean;
  /** True once the form was left, with nothing to keep. */
  readonly isLeft: () => boolean;
}

/**
 * Keeps what is typed and not saved when the page goes, by a reload or because
 * the browser needs its memory, and when the form goes without being left, as
 * where a part of the page fails. Forgets it once the form is left.
 */
export function useKeepDraft({ form, assistantId, base, creation, hasChanges, isLeft }: DraftToKeep): void {
  const profileId = base?.profileId ?? null;
  const keep = useEffectEvent(() => {
    const isToKeep = !isLeft() && hasChanges();
    const draft = () => draftToKeep(form.getValues(), base, creation.unansweredKey());
    placeOf(assistantId, profileId).set(isToKeep ? draft() : null);
  });
  useEffect(() => {
    const onPageHide = () => keep();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    window.addEventListener('pagehide', onPageHide);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, []);
  // What became a saved profile while the form stayed open is no draft of a new one any more.
  useEffect(() => () => placeOf(assistantId, profileId).set(null), [assistantId, profileId]);
  useEffect(() => () => keep(), []);
}
