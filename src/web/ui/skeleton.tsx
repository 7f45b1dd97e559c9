import { classNames } from '../lib/class-names.ts';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** As wide as this many characters of text, or as the place allows. */
  readonly characters: number;
  readonly shape?: 'text' | 'chip' | 'button';
}

/** The place of something that is still loading. Hidden from assistive technology: say "Loading" once beside it. */
export function Skeleton({ characters, shape = 'text' }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(styles.skeleton, styles[shape])}
      style={{ inlineSize: `${characters}ch` }}
    />
  );
}
