import { useEffect, useState } from 'react';
import { rememberedInTab } from '../../../../lib/storage.ts';
import type { ProfileForm } from '../form-context.ts';
import { draftToKeep, keptDraftOf, type KeptDraft } from './kept-draft.ts';

/** Where the draft of a profile is kept: one for each profile, and one for a new one. */
function placeOf(assistantId: string, profileId: string | null) {
  return rememberedInTab(`draft.${assistantId}.${profileId ?? 'new'}`);
}

/** What was typed here and not saved before the page was loaded anew; null where that is nothing. */
export function useKeptDraft(assistantId: string, profileId: string | null): KeptDraft | null {
  const [draft] = useState(() => keptDraftOf(placeOf(assistantId, profileId).get()));
  return draft;
}

export interface DraftToKeep {
  readonly form: ProfileForm;
  readonly assistantId: string;
  readonly profileId: string | null;
  readonly etag: string | null;
  readonly hasChanges: () => boolean;
}

/**
 * Keeps what is typed and not saved when the page goes, by a reload or because
 * the browser needs its memory, and forgets it once the form is left.
 */
export function useKeepDraft({ form, assistantId, profileId, etag, hasChanges }: DraftToKeep): void {
  useEffect(() => {
    const place = placeOf(assistantId, profileId);
    const keep = () => place.set(hasChanges() ? draftToKeep(form.getValues(), etag) : null);
    const keepHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keepHidden);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepHidden);
      place.set(null);
    };
  }, [form, assistantId, profileId, etag, hasChanges]);
}
