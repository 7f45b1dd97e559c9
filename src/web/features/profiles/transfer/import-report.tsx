import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportReport } from '#contract/transfer/import-answer.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';
import { useFieldName } from './use-field-name.ts';
import styles from './transfer.module.css';

/** Rows of the report that are shown first: those with something left to do. */
const shownAtMost = 200;

export interface ImportReportProps {
  readonly report: ImportReport;
  readonly typeOf: (row: number) => string;
  readonly onClose: () => void;
}

/** What was saved, row by row, and which secrets are to be entered now. */
export function ImportReportView({ report, typeOf, onClose }: ImportReportProps) {
  const t = useTranslations('transfer');
  const nameOf = useFieldName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { create, rename, replace } = report.counts;
  const rows = report.rows
    .toSorted(
      (left, right) => right.missingSecrets.length - left.missingSecrets.length || left.row - right.row,
    )
    .slice(0, shownAtMost);
  return (
    <>
      <DialogBody>
        <div className={styles.fields}>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {t('imported', { count: create + rename + replace })}
          </h3>
          {report.isRepeated && <p>{t('repeated')}</p>}
          <ul aria-label={t('report')} className={styles.rows}>
            {rows.map(({ row, name, outcome, missingSecrets }) => (
              <li key={row} className={styles.row}>
                <strong className={styles.name}>{name}</strong> {t(`reported.${outcome}`)}
                {missingSecrets.length > 0 && outcome !== 'skip' && (
                  <p className={styles.quiet}>
                    {t('enterSecrets', {
                      fields: missingSecrets.map((path) => nameOf(typeOf(row), path)).join(', '),
                    })}
                  </p>
                )}
              </li>
            ))}
          </ul>
          {report.rows.length > rows.length && (
            <p className={styles.quiet}>
              {t('shownRows', { first: 1, last: rows.length, count: report.rows.length })}
            </p>
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </DialogFooter>
    </>
  );
}
