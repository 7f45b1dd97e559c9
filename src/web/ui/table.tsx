import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import { MoveDownIcon, MoveUpIcon } from './icons.tsx';
import styles from './table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A column of a table. */
export interface TableColumn {
  readonly key: string;
  readonly head: ReactNode;
  readonly className?: string | undefined;
  /** Its name is for assistive technology alone. */
  readonly headHidden?: boolean;
  /** How rows are ordered by it; left out where they cannot be. */
  readonly order?: 'ascending' | 'descending' | 'none';
  /** Orders by it, or the other way. */
  readonly onOrder?: () => void;
}

export interface TableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** The rows are old, or placeholders: others are on their way. */
  readonly isBusy?: boolean;
  /** Rows: elements `tr` whose cells carry roles, and `data-label` for their cards. */
  readonly children: ReactNode;
}

/** A table, as cards where there is little room. Roles are explicit: as cards, the elements lose those of a table. */
export function Table({ label, columns, isBusy = false, children }: TableProps) {
  return (
    <div className={classNames(styles.card, isBusy && styles.outdated)}>
      <table role="table" aria-label={label} aria-busy={isBusy} className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                aria-sort={column.order}
                className={column.className}
              >
                <Head {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" aria-busy={isBusy}>
          {children}
        </tbody>
      </table>
    </div>
  );
}

function Head({ head, headHidden, order, onOrder }: TableColumn) {
  if (headHidden === true) return <VisuallyHidden>{head}</VisuallyHidden>;
  if (onOrder === undefined) return <span>{head}</span>;
  const Arrow = order === 'descending' ? MoveDownIcon : MoveUpIcon;
  return (
    <button type="button" className={styles.order} onClick={onOrder}>
      <span>{head}</span>
      <Arrow size="small" className={order === 'none' ? styles.unordered : undefined} />
    </button>
  );
}
