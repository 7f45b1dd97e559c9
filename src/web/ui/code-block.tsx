import type { ReactNode } from 'react';
import styles from './code-block.module.css';

export interface CodeBlockProps {
  /** Says what the code is: it is a region that can be scrolled and read by itself. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Text of a machine, as it is: left to right, wrapped anywhere, and reachable by keyboard. */
export function CodeBlock({ label, children }: CodeBlockProps) {
  return (
    <pre role="region" aria-label={label} tabIndex={0} translate="no" className={styles.code}>
      {children}
    </pre>
  );
}
