import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './chip.module.css';
import type { Icon } from './icon.tsx';

export interface ChipProps {
  readonly tone: 'ok' | 'bad' | 'idle' | 'warn' | 'running';
  readonly icon: Icon;
  readonly children: ReactNode;
}

/** A state, by icon and word; its colour is extra. */
export function Chip({ tone, icon: Symbol, children }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      <Symbol size="small" spinning={tone === 'running'} className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
