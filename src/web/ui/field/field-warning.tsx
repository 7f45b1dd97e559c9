import type { ReactNode } from 'react';
import { WarningIcon } from '../icons.tsx';
import styles from './field-warning.module.css';

export interface FieldWarningProps {
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** Something about a value that is allowed and rarely meant. It stands in the hint of its field. */
export function FieldWarning({ children, action }: FieldWarningProps) {
  return (
    <span className={styles.warning}>
      <WarningIcon size="small" />
      <span className={styles.text}>{children}</span>
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </span>
  );
}
