import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../ui/icons.tsx';
import { leftOf, type BulkState } from './bulk-runner.ts';
import type { Leaving } from './use-leaving.ts';

export interface LeaveQuestionProps {
  readonly state: BulkState;
  readonly leaving: Leaving;
}

/** Asks before the list is left while something is done with many profiles, which ends with it. */
export function LeaveQuestion({ state, leaving }: LeaveQuestionProps) {
  const t = useTranslations('bulk');
  return (
    <ConfirmDialog
      title={t('leaveTitle')}
      icon={WarningIcon}
      confirmLabel={t('leave')}
      cancelLabel={t('stay')}
      onConfirm={leaving.onLeave}
      onClose={leaving.onStay}
    >
      {t('leaveText', { work: t(`works.${state.work}`), count: leftOf(state).length })}
    </ConfirmDialog>
  );
}
