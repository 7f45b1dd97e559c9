import { useNow, useTranslations } from 'use-intl';
import type { LastTest, TestStatus } from '#contract/test-status.ts';
import { useTimeText } from '../../../messages/time-text.ts';
import { FailedIcon, NeverIcon, PassedIcon, SpinnerIcon } from '../../../ui/icons.tsx';
import { Chip, type ChipProps } from '../../../ui/index.ts';
import styles from './cells.module.css';

const looks: Record<TestStatus, Pick<ChipProps, 'tone' | 'icon'>> = {
  passed: { tone: 'ok', icon: PassedIcon },
  failed: { tone: 'bad', icon: FailedIcon },
  cancelled: { tone: 'idle', icon: FailedIcon },
};

export interface LastTestCellProps {
  readonly lastTest: LastTest | null;
  /** When the profile was saved last. */
  readonly changedAt: string;
  /** Another test is going on. */
  readonly isRunning: boolean;
}

/** How the last test of a profile ended, when, and how long it took; or that one is going on. */
export function LastTestCell({ lastTest, changedAt, isRunning }: LastTestCellProps) {
  const t = useTranslations('profiles');
  if (isRunning)
    return (
      <div className={styles.lastTest}>
        <Chip tone="running" icon={SpinnerIcon}>
          {t('testing')}
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
  return (
    <div className={styles.lastTest}>
      <Chip {...looks[lastTest.status]}>{t(lastTest.status)}</Chip>
      {lastTest.status === 'failed' && lastTest.code !== null && (
        <code className={styles.reason}>{lastTest.code}</code>
      )}
      <TestedAt at={lastTest.at} durationMs={lastTest.durationMs} />
      {new Date(lastTest.at) < new Date(changedAt) && (
        <span className={styles.below}>{t('testedBefore')}</span>
      )}
    </div>
  );
}

function TestedAt({ at, durationMs }: Pick<LastTest, 'at' | 'durationMs'>) {
  const t = useTranslations('profiles');
  const text = useTimeText();
  const now = useNow({ updateInterval: 60_000 });
  const moment = new Date(at);
  return (
    <time dateTime={at} title={text.exact(moment)} className={styles.below}>
      {t('testedAt', { ago: text.ago(moment, now), duration: text.duration(durationMs) })}
    </time>
  );
}
