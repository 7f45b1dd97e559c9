import type { ReactNode } from 'react';
import { MachineText } from '../../../ui/machine-text/machine-text.tsx';
import styles from './status-line.module.css';

export interface StatusLineProps {
  /** The first line of a message, such as `HTTP/1.1 401 Unauthorized`. */
  readonly line: string;
  readonly facts: readonly string[];
  /** What can be done with the message. */
  readonly actions: ReactNode;
}

/** The first line of a message, what is known of the whole, and what can be done with it. */
export function StatusLine({ line, facts, actions }: StatusLineProps) {
  return (
    <div className={styles.bar}>
      <code translate="no" className={styles.line}>
        <MachineText text={line} />
      </code>
      {facts.map((fact) => (
        <span key={fact} className={styles.fact}>
          <MachineText text={fact} />
        </span>
      ))}
      <span className={styles.actions}>{actions}</span>
    </div>
  );
}
