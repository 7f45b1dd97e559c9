import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What is counted. */
  readonly label: string;
  readonly done: number;
  readonly count: number;
}

/** How far something is, where it is known. In a line it takes the room that is left. */
export function ProgressBar({ label, done, count }: ProgressBarProps) {
  return <progress aria-label={label} max={count} value={done} className={styles.progress} />;
}
