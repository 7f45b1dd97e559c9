import { useTranslations } from 'use-intl';
import { classNames } from '../../../lib/class-names.ts';
import { MachineText } from '../../../ui/machine-text/machine-text.tsx';
import styles from './history.module.css';

/** A row of two values that are already in words. */
export interface CompareTableRow {
  readonly name: string;
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  readonly isChanged: boolean;
  /** What of it is not the page's words, and must not be translated by a browser: the values, or the label too. */
  readonly verbatim?: 'values' | 'all' | undefined;
}

export interface CompareTableProps {
  readonly caption: string;
  readonly rows: readonly CompareTableRow[];
  /** What is said where there are no rows. */
  readonly none: string;
}

/** Two sides of the same; rows that differ are marked. */
export function CompareTable({ caption, rows, none }: CompareTableProps) {
  const t = useTranslations('testHistory');
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.compared}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.name}>
              {t('name')}
            </th>
            <th role="columnheader" scope="col">
              {t('oneRun')}
            </th>
            <th role="columnheader" scope="col">
              {t('otherRun')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, label, earlier, later, isChanged, verbatim }) => (
            <tr key={name} role="row" className={classNames(isChanged && styles.changed)}>
              <th role="rowheader" scope="row">
                <span translate={verbatim === 'all' ? 'no' : undefined}>
                  <MachineText text={label} />
                </span>
                {isChanged && (
                  <>
                    {' '}
                    <span className={styles.mark}>{t('changed')}</span>
                  </>
                )}
              </th>
              <td role="cell" data-label={t('oneRun')}>
                <Value text={earlier} isVerbatim={verbatim !== undefined} />
              </td>
              <td role="cell" data-label={t('otherRun')}>
                <Value text={later} isVerbatim={verbatim !== undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.none}>{none}</p>}
    </div>
  );
}

interface ValueProps {
  readonly text: string;
  readonly isVerbatim: boolean;
}

function Value({ text, isVerbatim }: ValueProps) {
  const t = useTranslations('testHistory');
  if (text === '') return <span className={styles.nothing}>{t('nothing')}</span>;
  return (
    <span translate={isVerbatim ? 'no' : undefined} className={styles.value}>
      <MachineText text={text} />
    </span>
  );
}
