import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { CopyButton } from '../../../ui/index.ts';
import { useReport } from './report/use-report.ts';
import styles from './result-footer.module.css';

/** Copies a test as text for a ticket, secrets masked. */
export function CopyReport({ run }: { readonly run: TestRun }) {
  const t = useTranslations('result');
  const report = useReport();
  return (
    <span className={styles.report}>
      <CopyButton
        look="ghost"
        label={t('copyReport')}
        text={() => report(run)}
        copiedMessage={t('reportCopied')}
      />
    </span>
  );
}
