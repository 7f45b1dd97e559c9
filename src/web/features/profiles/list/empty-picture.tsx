import styles from './empty-picture.module.css';

/** An assistant, a service, and the key between them. */
export function EmptyPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 176 112" fill="none" aria-hidden="true" focusable="false">
      <rect className={styles.box} x="12" y="22" width="60" height="68" rx="8" />
      <rect className={styles.textStrong} x="24" y="36" width="36" height="5" rx="2.5" />
      <rect className={styles.text} x="24" y="48" width="26" height="5" rx="2.5" />
      <rect className={styles.button} x="24" y="68" width="18" height="10" rx="3" />
      <rect className={styles.box} x="104" y="22" width="60" height="68" rx="8" />
      <rect className={styles.slot} x="116" y="36" width="36" height="12" rx="3" />
      <rect className={styles.slot} x="116" y="54" width="36" height="12" rx="3" />
      <circle className={styles.light} cx="122" cy="42" r="2" />
      <circle className={styles.light} cx="122" cy="60" r="2" />
      <path className={styles.link} d="M72 56h10m12 0h10" />
      <circle className={styles.seal} cx="88" cy="56" r="21" />
      <circle className={styles.key} cx="83" cy="56" r="5" />
      <path className={styles.key} d="M88 56h10m-3 0v4.5" />
    </svg>
  );
}
