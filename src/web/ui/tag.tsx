import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A word that says what kind a thing is, such as Header or Query String. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
