import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import type { Icon } from './icon.tsx';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone: 'warn' | 'bad';
  readonly icon: Icon;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** One line above a page's content about its state, such as that it may be out of date. */
export function Notice({ tone, icon: Symbol, children, action }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])}>
      <Symbol />
      <span className={styles.text}>{children}</span>
      {action}
    </div>
  );
}
