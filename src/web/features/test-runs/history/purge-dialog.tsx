import { useTranslations } from 'use-intl';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useCarryingOut } from '../../../ui/toast/use-carrying-out.ts';
import { usePurgeTestRuns } from '../api/test-history.ts';

export interface PurgeDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly count: number;
  readonly onClose: () => void;
  readonly onPurged: () => void;
}

/** Asks before the runs of a profile are removed. */
export function PurgeDialog({ assistantId, profileId, count, onClose, onPurged }: PurgeDialogProps) {
  const t = useTranslations('testHistory');
  const sayError = useErrorText();
  const carryOut = useCarryingOut();
  const purge = usePurgeTestRuns(assistantId, profileId);
  const confirm = () =>
    carryOut(() => purge.mutateAsync(), {
      done: t('purged'),
      failed: (reason) => t('notPurged', { reason }),
      onDone: onPurged,
    });
  return (
    <ConfirmDialog
      title={t('purgeTitle')}
      icon={TrashIcon}
      confirmLabel={t('purge')}
      busy={purge.isPending}
      error={purge.error === null ? undefined : sayError(purge.error)}
      onClose={onClose}
      onConfirm={confirm}
    >
      {t('purgeText', { count })}
    </ConfirmDialog>
  );
}
