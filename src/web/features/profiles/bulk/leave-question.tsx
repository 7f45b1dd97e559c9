import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../ui/icons.tsx';
import { leftOf, type BulkState } from './bulk-runner.ts';
import type { Leaving } from './use-leaving.ts';

export interface LeaveQuestionProps {
  readonly state: BulkState;
  readonly leaving: Leaving;
}

/**
 * Asks before the list is left while something is done with many profiles, which ends with it. Where
 * all of it is done before somebody has answered, nothing is left to ask, and they go where they wanted.
 */
export function LeaveQuestion({ state, leaving }: LeaveQuestionProps) {
  const t = useTranslations('bulk');
  const left = leftOf(state).length;
  const { onLeave } = leaving;
  const isDone = state.phase === 'ended' && left === 0;
  useEffect(() => {
    if (isDone) onLeave();
  }, [isDone, onLeave]);
  return (
    <ConfirmDialog
      title={t('leaveTitle')}
      icon={WarningIcon}
      confirmLabel={t('leave')}
      cancelLabel={t('stay')}
      onConfirm={onLeave}
      onClose={leaving.onStay}
    >
      {t(`leaveTexts.${state.work}`, { count: left })}
    </ConfirmDialog>
  );
}
