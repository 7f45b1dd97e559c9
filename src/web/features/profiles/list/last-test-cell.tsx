import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { useTimeText } from '../../../messages/time-text.ts';
import { NeverIcon, SpinnerIcon } from '../../../ui/icons.tsx';
import { Chip, StatusChip } from '../../../ui/index.ts';
import styles from './cells.module.css';
import { HistoryBars } from './history-bars.tsx';

/** A profile whose test has not ended: it runs, or it is its turn later. */
export type InTest = 'running' | 'waiting';

export interface LastTestCellProps {
  readonly profile: Pick<ProfileSummary, 'lastTest' | 'recentTests' | 'updatedAt'>;
  readonly now: Date;
  /** Another test is going on. */
  readonly inTest: InTest | null;
}

/** How the last test of a profile ended, when, and how long it took; or that one is going on. */
export function LastTestCell({ profile, now, inTest }: LastTestCellProps) {
  const t = useTranslations('profiles');
  const text = useTimeText();
  const { lastTest, recentTests, updatedAt } = profile;
  if (inTest !== null)
    return (
      <div className={styles.lastTest}>
        <Chip
          tone={inTest === 'running' ? 'running' : 'idle'}
          icon={inTest === 'running' ? SpinnerIcon : NeverIcon}
        >
          {t(inTest === 'running' ? 'testing' : 'waiting')}
        </Chip>
      </div>
    );
  if (lastTest === null)
    return (
      <div className={styles.lastTest}>
        <Chip tone="idle" icon={NeverIcon}>
          {t('neverTested')}
        </Chip>
      </div>
    );
  const at = new Date(lastTest.at);
  return (
    <div className={styles.lastTest}>
      <StatusChip status={lastTest.status}>{t(lastTest.status)}</StatusChip>
      {lastTest.status === 'failed' && lastTest.code !== null && (
        <code translate="no" className={styles.reason}>
          {lastTest.code}
        </code>
      )}
      <span className={styles.belowLine}>
        <time dateTime={lastTest.at} title={text.exact(at)} className={styles.below}>
          {t('testedAt', { ago: text.ago(at, now), duration: text.duration(lastTest.durationMs) })}
        </time>
        <HistoryBars statuses={recentTests} />
      </span>
      {at < new Date(updatedAt) && <span className={styles.below}>{t('testedBefore')}</span>}
    </div>
  );
}
