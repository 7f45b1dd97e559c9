import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** The way on. */
  readonly actions?: ReactNode;
  /** The level of the heading: 1 where the state is all there is on the page. */
  readonly level?: 1 | 2;
}

/** Says that there is nothing here, why, and what to do. */
export function EmptyState({ picture, title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.empty}>
      {picture}
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
