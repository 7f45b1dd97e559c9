import { classNames } from '../lib/class-names.ts';
import styles from './button.module.css';

export interface ButtonLook {
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | 'link' | undefined;
  readonly size?: 'medium' | 'small' | undefined;
}

/** The look of a button, also for a link that leads on. */
export function buttonClass({ variant = 'secondary', size = 'medium' }: ButtonLook): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small);
}
