import type { ReactNode } from 'react';
import styles from './key-value-list.module.css';

export interface KeyValue {
  readonly key: string;
  readonly value: ReactNode;
  /** The value is text of a machine: monospaced and left to right. */
  readonly code?: boolean;
}

/** Facts by name. */
export function KeyValueList({ items }: { readonly items: readonly KeyValue[] }) {
  return (
    <dl className={styles.list}>
      {items.map(({ key, value, code }) => (
        <div key={key} className={styles.row}>
          <dt>{key}</dt>
          <dd>{code === true ? <code translate="no">{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
