import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  /** Absent where the section's only field is a group with a heading of its own, or stands first. */
  readonly heading?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the form, divided from the others by a hairline. */
export function Section({ heading, children }: SectionProps) {
  const headingId = useId();
  const group = heading === undefined ? {} : { role: 'group', 'aria-labelledby': headingId };
  return (
    <div className={styles.section} {...group}>
      {heading !== undefined && (
        <h3 id={headingId} className={styles.heading}>
          {heading}
        </h3>
      )}
      <div className={styles.grid}>{children}</div>
    </div>
  );
}
