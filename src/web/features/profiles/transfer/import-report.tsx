import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';
import type { KeptReport } from './kept-report.ts';
import { MissingSecrets } from './missing-secrets.tsx';
import styles from './transfer.module.css';

export interface ImportReportProps {
  readonly assistantId: string;
  readonly kept: KeptReport;
  readonly onEnterSecret: (profileId: string, path: string) => void;
  readonly onClose: () => void;
}

/** What was saved, row by row, and which secrets are to be entered now. */
export function ImportReportView({ assistantId, kept, onEnterSecret, onClose }: ImportReportProps) {
  const t = useTranslations('transfer');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, total, types, opened } = kept;
  const { create, rename, replace } = report.counts;
  return (
    <>
      <DialogBody>
        <div className={styles.fields}>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {t('imported', { count: create + rename + replace })}
          </h3>
          {report.isRepeated && <p>{t('repeated')}</p>}
          <ul aria-label={t('report')} className={styles.rows}>
            {report.rows.map(({ row, name, outcome, profileId, missingSecrets }) => (
              <li key={row} className={styles.row}>
                <div>
                  <strong className={styles.name}>{name}</strong> <span>{t(`reported.${outcome}`)}</span>
                </div>
                {missingSecrets.length > 0 && profileId !== null && outcome !== 'skip' && (
                  <MissingSecrets
                    assistantId={assistantId}
                    profileId={profileId}
                    profileName={name}
                    type={types[String(row)] ?? ''}
                    missing={missingSecrets}
                    wasOpened={opened.includes(profileId)}
                    onEnter={onEnterSecret}
                  />
                )}
              </li>
            ))}
          </ul>
          {total > report.rows.length && (
            <p className={styles.quiet}>
              {t('shownRows', { first: 1, last: report.rows.length, count: total })}
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
