import { useTranslations } from 'use-intl';
import type { TestStatus } from '#contract/test-status.ts';
import { classNames } from '../../../lib/class-names.ts';
import styles from './history-bars.module.css';

/** How the latest tests ended, the latest first, and how many of them passed. */
export function HistoryBars({ statuses }: { readonly statuses: readonly TestStatus[] }) {
  const t = useTranslations('profiles');
  // One bar would say what the chip beside it says.
  if (statuses.length < 2) return null;
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const count = statuses.length;
  return (
    <span role="img" aria-label={t('recentTests', { count, passed, failed })} className={styles.bars}>
      {statuses.toReversed().map((status, index) => (
        // Bars have no other identity than their place.
        <span key={index} className={classNames(styles.bar, styles[status])} />
      ))}
      <span className={styles.counts}>{t('recentPassed', { count, passed })}</span>
    </span>
  );
}
