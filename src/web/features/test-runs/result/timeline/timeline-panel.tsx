import type { Exchange } from '#contract/evidence.ts';
import { ConnectionFacts } from './connection-facts.tsx';
import { WaterfallTable } from './waterfall-table.tsx';
import styles from './timeline-panel.module.css';

/** When what happened, and over which connection. */
export function TimelinePanel({ exchange }: { readonly exchange: Exchange }) {
  return (
    <div className={styles.columns}>
      <WaterfallTable exchange={exchange} />
      <ConnectionFacts exchange={exchange} />
    </div>
  );
}
