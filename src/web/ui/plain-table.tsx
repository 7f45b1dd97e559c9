import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './plain-table.module.css';

/** A column of a plain table. */
export interface PlainColumn {
  readonly key: string;
  readonly head: string;
  readonly className?: string | undefined;
}

export interface PlainTableProps {
  readonly label: string;
  readonly columns: readonly PlainColumn[];
  readonly className?: string | undefined;
  /** Rows: elements `tr` whose cells carry roles, and `data-label` for where they stand below each other. */
  readonly children: ReactNode;
}

/**
 * A table within a dialog, whose cells stand below each other where there is little room. Roles are explicit: placed like
 * that, the elements lose those of a table.
 */
export function PlainTable({ label, columns, className, children }: PlainTableProps) {
  return (
    <table role="table" aria-label={label} className={classNames(styles.table, className)}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={column.className}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
