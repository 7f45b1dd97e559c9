import styles from './top-bar.module.css';

/** The sign of the product; public/favicon.svg is the same. */
export function Brand() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className={styles.brandIcon}>
      <rect width="20" height="20" rx="5" fill="currentColor" />
      <path d="M5.5 13.5c0-3 2-5 4.5-5s4.5 2 4.5 5" className={styles.brandLine} />
      <circle cx="10" cy="6" r="1.4" className={styles.brandDot} />
    </svg>
  );
}
