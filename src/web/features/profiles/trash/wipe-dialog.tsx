import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useMounted } from '../../../lib/use-mounted.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useToasts } from '../../../ui/index.ts';
import { useLateFailure } from '../../../ui/toast/use-late-failure.ts';
import { useWipeProfile } from '../api/wipe-profile.ts';

export interface WipeDialogProps {
  readonly profile: ProfileSummary;
  readonly onClose: () => void;
  readonly onWiped: () => void;
}

/** Asks before a profile is removed for good. */
export function WipeDialog({ profile, onClose, onWiped }: WipeDialogProps) {
  const t = useTranslations('trash');
  const sayError = useErrorText();
  const toasts = useToasts();
  const isMounted = useMounted();
  const sayLate = useLateFailure();
  const wipe = useWipeProfile(profile.assistantId);
  const error = isProblem(wipe.error, 'precondition_failed')
    ? t('changedMeanwhile')
    : wipe.error === null
      ? undefined
      : sayError(wipe.error);
  const confirm = async () => {
    try {
      await wipe.mutateAsync(profile.id);
    } catch (thrown) {
      // The dialog says it as long as it stands.
      sayLate(t('notWiped', { name: isolate(profile.name), reason: sayError(thrown) }));
      return;
    }
    // Also where the dialog was closed meanwhile, the reader hears that it was done.
    toasts.success(t('wiped'));
    if (isMounted()) onWiped();
  };
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
