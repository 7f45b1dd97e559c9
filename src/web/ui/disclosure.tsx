import type { ReactNode, Ref } from 'react';
import { classNames } from '../lib/class-names.ts';
import { ChevronRightIcon } from './icons.tsx';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** Says what is behind it. */
  readonly summary: ReactNode;
  /** A `line` of small text, the head of a `section`, or a `link` within a row. */
  readonly look?: 'line' | 'section' | 'link';
  /** Opens it from outside. */
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something that not everybody needs, behind a line that says what it is. */
export function Disclosure({ summary, look = 'line', ref, className, children }: DisclosureProps) {
  return (
    <details ref={ref} className={classNames(styles.disclosure, className)}>
      <summary className={classNames(styles.summary, styles[look])}>
        <ChevronRightIcon
          directional
          className={styles.chevron}
          size={look === 'link' ? 'small' : 'medium'}
        />
        {typeof summary === 'string' ? <span>{summary}</span> : summary}
      </summary>
      {children}
    </details>
  );
}
