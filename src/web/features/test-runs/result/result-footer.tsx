import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, CopyButton } from '../../../ui/index.ts';
import { useReport } from './report/use-report.ts';
import styles from './result-footer.module.css';

export interface ResultFooterProps {
  readonly run: TestRun;
  readonly onClose: () => void;
  readonly onTestAgain: () => void;
}

/** What to do after a result: the report, again, or enough. */
export function ResultFooter({ run, onClose, onTestAgain }: ResultFooterProps) {
  const t = useTranslations('result');
  const report = useReport();
  const hasPassed = run.status === 'passed';
  const copy = (
    <span className={styles.report}>
      <CopyButton
        look="ghost"
        label={t('copyReport')}
        text={() => report(run)}
        copiedMessage={t('reportCopied')}
      />
    </span>
  );
  return (
    <DialogFooter start={copy}>
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
