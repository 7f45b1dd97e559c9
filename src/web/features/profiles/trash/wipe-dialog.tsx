import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useCarryingOut } from '../../../ui/toast/use-carrying-out.ts';
import { useWipeProfile } from '../api/wipe-profile.ts';

export interface WipeDialogProps {
  readonly profile: ProfileSummary;
  readonly onClose: () => void;
}

/** Asks before a profile is removed for good. */
export function WipeDialog({ profile, onClose }: WipeDialogProps) {
  const t = useTranslations('trash');
  const sayError = useErrorText();
  const carryOut = useCarryingOut();
  const wipe = useWipeProfile(profile.assistantId);
  // What is not found in the trash was restored.
  const isChanged = isProblem(wipe.error, 'precondition_failed') || isProblem(wipe.error, 'not_found');
  const error = isChanged ? t('changedMeanwhile') : wipe.error === null ? undefined : sayError(wipe.error);
  const confirm = () =>
    carryOut(() => wipe.mutateAsync(profile.id), {
      done: t('wiped'),
      failed: (reason) => t('notWiped', { name: isolate(profile.name), reason }),
      onDone: onClose,
    });
  return (
    <ConfirmDialog
      title={t('wipeTitle', { name: isolate(profile.name) })}
      icon={TrashIcon}
      confirmLabel={t('wipe')}
      busy={wipe.isPending}
      error={error}
      onClose={onClose}
      onConfirm={confirm}
    >
      {t('wipeText')}
    </ConfirmDialog>
  );
}
