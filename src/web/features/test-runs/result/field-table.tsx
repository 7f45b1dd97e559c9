import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../../lib/class-names.ts';
import { AlertIcon } from '../../../ui/icons.tsx';
import { VisuallyHidden } from '../../../ui/index.ts';
import { MachineText } from '../../../ui/machine-text/machine-text.tsx';
import styles from './field-table.module.css';

export interface TableField {
  readonly name: string;
  readonly value: string;
  /** Says in words why the field is marked. */
  readonly mark?: string | undefined;
  /** What the value means; a column of its own where the table has meanings. */
  readonly meaning?: ReactNode;
}

export interface FieldTableProps {
  readonly caption: string;
  readonly aside?: string | undefined;
  readonly fields: readonly TableField[];
  readonly hasMeanings?: boolean;
}

/** Names and values of somebody else's, in their order, repeated ones included. */
export function FieldTable({ caption, aside, fields, hasMeanings = false }: FieldTableProps) {
  const t = useTranslations('resultEvidence');
  return (
    <div className={styles.frame}>
      <table
        role="table"
        className={classNames(
          styles.table,
          hasMeanings && styles.withMeaning,
          hasMeanings && styles.narrowNames,
        )}
      >
        <caption>
          <span>{caption}</span>
          {aside !== undefined && <span className={styles.aside}>{` ${aside}`}</span>}
        </caption>
        <tbody role="rowgroup">
          {fields.length === 0 && (
            <tr role="row">
              <td role="cell" colSpan={hasMeanings ? 3 : 2} className={styles.none}>
                {t('none')}
              </td>
            </tr>
          )}
          {fields.map(({ name, value, mark, meaning }, index) => (
            <tr key={index} role="row" className={mark === undefined ? undefined : styles.marked}>
              <th role="rowheader" scope="row">
                <span translate="no" className={styles.value}>
                  <MachineText text={name} />
                </span>
              </th>
              <td role="cell">
                <span translate="no" className={styles.value}>
                  <MachineText text={value} />
                </span>
                {mark !== undefined && (
                  <>
                    <AlertIcon size="small" className={styles.markIcon} />
                    <VisuallyHidden>{mark}</VisuallyHidden>
                  </>
                )}
              </td>
              {hasMeanings && (
                <td role="cell" className={styles.meaning}>
                  {meaning}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
