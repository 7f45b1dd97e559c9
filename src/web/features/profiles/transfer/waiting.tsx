import { useState, type ReactNode } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { useLongRun } from '../../../lib/use-long-run.ts';
import styles from './transfer.module.css';

export interface WaitingProps {
  readonly isWaiting: boolean;
  readonly children: ReactNode;
}

/** What is waited for, and since when, where nobody knows how far it is. Nothing where it is soon over. */
export function Waiting({ isWaiting, children }: WaitingProps) {
  const isLong = useLongRun(isWaiting);
  return (
    <div className={styles.progress}>
      <span role="status">{isLong && children}</span>
      {isLong && <Elapsed />}
    </div>
  );
}

/** Seconds for which it has been said. They are no news: nothing announces them. */
export function Elapsed() {
  const t = useTranslations('transfer');
  const now = useNow({ updateInterval: 1000 });
  const [since] = useState(() => Date.now());
  const seconds = Math.floor((now.getTime() - since) / 1000);
  return seconds < 1 ? null : <span className={styles.counted}>{t('elapsed', { seconds })}</span>;
}
