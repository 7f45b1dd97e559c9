import { useTranslations } from 'use-intl';
import { useMounted } from '../../../lib/use-mounted.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useToasts } from '../../../ui/index.ts';
import { useLateFailure } from '../../../ui/toast/use-late-failure.ts';
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
  const toasts = useToasts();
  const isMounted = useMounted();
  const sayLate = useLateFailure();
  const purge = usePurgeTestRuns(assistantId, profileId);
  const confirm = async () => {
    try {
      await purge.mutateAsync();
    } catch (thrown) {
      // The dialog says it as long as it stands.
      sayLate(t('notPurged', { reason: sayError(thrown) }));
      return;
    }
    // Also where the dialog was closed meanwhile, the reader hears that it was done.
    toasts.success(t('purged'));
    if (isMounted()) onPurged();
  };
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
