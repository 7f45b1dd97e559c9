import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import styles from './accepted-note.module.css';

/** What a pass without a token proves, and what it does not. */
export function AcceptedNote({ run }: { readonly run: TestRun }) {
  const t = useTranslations('result');
  const status = run.check?.httpStatus ?? null;
  return status === null ? null : (
    <p className={styles.note}>{t('acceptedText', { status: String(status) })}</p>
  );
}
