import type { ReactNode } from 'react';
import { ChevronRightIcon } from './icons.tsx';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** Says what is behind it. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something that not everybody needs, behind a line that says what it is. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <ChevronRightIcon directional className={styles.chevron} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
