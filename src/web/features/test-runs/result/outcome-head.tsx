import { useEffect, useRef, type ReactNode } from 'react';
import type { TestStatus } from '#contract/test-status.ts';
import { classNames } from '../../../lib/class-names.ts';
import type { Icon } from '../../../ui/icon.tsx';
import styles from './outcome-head.module.css';

export interface OutcomeHeadProps {
  readonly tone: TestStatus;
  readonly symbol: Icon;
  readonly title: string;
  /** What is read along with the title. */
  readonly describedBy?: string | undefined;
  /** What it is about: of another, the title takes focus again. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** How a test ended, in one line, and what else is to be known of it. Its title takes focus, by which it is announced. */
export function OutcomeHead({ tone, symbol, title, describedBy, about, children }: OutcomeHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [about]);
  const Symbol = symbol;
  return (
    <div className={classNames(styles.head, styles[tone])}>
      <span className={styles.icon}>
        <Symbol size="large" />
      </span>
      <div className={styles.texts}>
        <h3 ref={heading} tabIndex={-1} aria-describedby={describedBy} className={styles.title}>
          {title}
        </h3>
        {children}
      </div>
    </div>
  );
}
