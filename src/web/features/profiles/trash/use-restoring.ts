import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useToasts } from '../../../ui/index.ts';
import { useRestoreProfile } from '../api/restore-profile.ts';

/** Restores profiles, and knows the one whose name was taken meanwhile. `onRestored` is told when its row is gone. */
export function useRestoring(assistantId: string, onRestored: () => void) {
  const t = useTranslations('trash');
  const sayError = useErrorText();
  const toasts = useToasts();
  const { mutateAsync } = useRestoreProfile(assistantId);
  const [taken, setTaken] = useState<ProfileSummary | null>(null);
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const done = () => {
    toasts.success(t('restored'));
    onRestored();
  };
  return {
    /** The profile that needs another name; null where none does. */
    taken,
    giveUp: () => setTaken(null),
    restore: async (profile: ProfileSummary) => {
      setPending((others) => new Set([...others, profile.id]));
      try {
        await mutateAsync({ profileId: profile.id });
        done();
      } catch (error) {
        if (isProblem(error, 'name_taken')) setTaken(profile);
        else toasts.error(sayError(error));
      } finally {
        setPending((others) => new Set([...others].filter((id) => id !== profile.id)));
      }
    },
    /** Those that are on their way back. */
    pending,
    /** Restores the one under another name. Rejects with what went wrong. */
    restoreAs: async (name: string) => {
      if (taken === null) return;
      await mutateAsync({ profileId: taken.id, name });
      setTaken(null);
      done();
    },
  };
}
