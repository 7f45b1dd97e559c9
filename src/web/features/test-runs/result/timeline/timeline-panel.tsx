import { useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';
import { useDurationText } from '../use-duration-text.ts';
import { ConnectionFacts } from './connection-facts.tsx';
import styles from './timeline-panel.module.css';
import { WaterfallTable } from './waterfall-table.tsx';

/** A test is timed in whole milliseconds: less than that is no difference. */
const smallestDifferenceMs = 1;

export interface TimelinePanelProps {
  readonly run: Pick<TestRun, 'durationMs'>;
  readonly exchange: Exchange;
}

/** When what happened, and over which connection. What the whole test took is named where it took longer. */
export function TimelinePanel({ run, exchange }: TimelinePanelProps) {
  const t = useTranslations('resultTimeline');
  const sayDuration = useDurationText();
  const isLonger = run.durationMs - exchange.timings.totalMs >= smallestDifferenceMs;
  return (
    <div className={styles.columns}>
      <div>
        <WaterfallTable exchange={exchange} />
        {isLonger && (
          <p className={styles.note}>{t('wholeTest', { duration: sayDuration(run.durationMs) })}</p>
        )}
      </div>
      <ConnectionFacts exchange={exchange} />
    </div>
  );
}
