import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useMounted } from '../../../lib/use-mounted.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useToasts } from '../../../ui/index.ts';
import { useRestoreProfile, type Restoration } from '../api/restore-profile.ts';

/** Restores profiles, and knows those whose names were taken meanwhile. */
export function useRestoring(assistantId: string) {
  const t = useTranslations('trash');
  const sayError = useErrorText();
  const toasts = useToasts();
  const isMounted = useMounted();
  const { mutateAsync } = useRestoreProfile(assistantId);
  const [needingName, setNeedingName] = useState<readonly ProfileSummary[]>([]);
  const taken = needingName[0] ?? null;
  const settle = (profileId: string) => setNeedingName((all) => all.filter(({ id }) => id !== profileId));
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const bringBack = async (restoration: Restoration) => {
    setPending((others) => new Set([...others, restoration.profileId]));
    try {
      await mutateAsync(restoration);
    } finally {
      setPending((others) => new Set([...others].filter((id) => id !== restoration.profileId)));
    }
  };
  return {
    /** The profile that needs another name; null where none does. Where several do, one is asked for after the other. */
    taken,
    giveUp: () => {
      if (taken !== null) settle(taken.id);
    },
    restore: async (profile: ProfileSummary) => {
      try {
        await bringBack({ profileId: profile.id });
        toasts.success(t('restored'));
      } catch (error) {
        // Once the trash is left, nobody can be asked for another name there.
        if (isProblem(error, 'name_taken') && isMounted()) setNeedingName((others) => [...others, profile]);
        else toasts.error(t('notRestored', { name: isolate(profile.name), reason: sayError(error) }));
      }
    },
    /** Those that are on their way back, also under another name. */
    pending,
    /** Restores the one under another name. Rejects with what went wrong. */
    restoreAs: async (name: string) => {
      if (taken === null) return;
      await bringBack({ profileId: taken.id, name });
      // Its question may have been closed meanwhile: that of another stays.
      settle(taken.id);
      toasts.success(t('restored'));
    },
  };
}
