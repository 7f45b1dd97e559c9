import { useCallback, useEffect, useRef } from 'react';
import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../../lib/paths.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../ui/icons.tsx';
import { leftOf, type BulkState } from './bulk-runner.ts';

export interface LeaveQuestionProps {
  readonly assistantId: string;
  readonly state: BulkState;
}

/** Asks before the list is left while something is done with many profiles, which ends with it. Dialogs over the list leave it where it is. */
export function LeaveQuestion({ assistantId, state }: LeaveQuestionProps) {
  const t = useTranslations('bulk');
  const isRunning = state.phase !== 'ended';
  const isHeld = useRef(isRunning);
  useEffect(() => {
    isHeld.current = isRunning;
  }, [isRunning]);
  const holds = useCallback(() => isHeld.current, []);
  const list = paths.profiles.replace('$assistantId', assistantId);
  const shouldBlockFn = useCallback(
    ({ next: { pathname } }: { readonly next: { readonly pathname: string } }) =>
      isHeld.current && !(pathname.includes(list) && !pathname.endsWith('/trash')),
    [list],
  );
  const blocker = useBlocker({ shouldBlockFn, enableBeforeUnload: holds, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <ConfirmDialog
      title={t('leaveTitle')}
      icon={WarningIcon}
      confirmLabel={t('leave')}
      cancelLabel={t('stay')}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      {t('leaveText', { work: t(`works.${state.work}`), count: leftOf(state).length })}
    </ConfirmDialog>
  );
}
