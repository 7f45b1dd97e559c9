import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';
import { CopyReport } from './copy-report.tsx';

export interface ResultFooterProps {
  readonly run: TestRun;
  readonly onClose: () => void;
  readonly onTestAgain: () => void;
  /** Shows the runs before this one, where there are some to show. */
  readonly onShowHistory?: (() => void) | undefined;
}

/** What to do after a result: the report, again, or enough. */
export function ResultFooter({ run, onClose, onTestAgain, onShowHistory }: ResultFooterProps) {
  const t = useTranslations('result');
  const hasPassed = run.status === 'passed';
  return (
    <DialogFooter start={<CopyReport run={run} />}>
      {onShowHistory !== undefined && (
        <Button variant="ghost" onPress={onShowHistory}>
          {t('history')}
        </Button>
      )}
      {hasPassed ? (
        <>
          <Button onPress={onTestAgain}>{t('testAgain')}</Button>
          <Button variant="primary" onPress={onClose}>
            {t('done')}
          </Button>
        </>
      ) : (
        <>
          <Button variant="ghost" onPress={onClose}>
            {t('close')}
          </Button>
          <Button variant="primary" onPress={onTestAgain}>
            {t('testAgain')}
          </Button>
        </>
      )}
    </DialogFooter>
  );
}
