import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import type { ImportPreview, ImportRow } from '#contract/transfer/import-answer.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, FieldError } from '../../../ui/index.ts';
import { firstObstacle, meantCount, savedCount } from './import-draft.ts';
import { ImportNotes } from './import-notes.tsx';
import { controlAt, obstaclePlace } from './obstacle-place.ts';
import { passphraseError } from './passphrase-error.ts';
import { PreviewDecisions } from './preview-decisions.tsx';
import { PreviewRow } from './preview-row.tsx';
import { useImportError } from './use-import-error.ts';
import type { Import } from './use-import.ts';
import styles from './transfer.module.css';
import { Waiting } from './waiting.tsx';
import { WhyNothing } from './why-nothing.tsx';

export interface PreviewStepProps {
  readonly run: Import;
  readonly preview: ImportPreview;
  readonly onClose: () => void;
}

/** What the text becomes, before anything is saved, and what is decided about it. */
export function PreviewStep({ run, preview, onClose }: PreviewStepProps) {
  const t = useTranslations('transfer');
  const { say: sayError } = useImportError();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeptFocus(heading, '[role="dialog"]');
  const { counts, total, from, rows, faultyRows } = preview;
  const saved = savedCount(preview);
  const meant = meantCount(preview);
  const { lookError, importError, isOutdated, blocked } = run;
  const area = useRef<HTMLDivElement>(null);
  const backButton = useRef<HTMLButtonElement>(null);
  const whyId = useId();
  const place = saved === 0 ? obstaclePlace(preview, run.draft) : null;
  const goTo = useEffectEvent(() => {
    if (area.current === null || place === null) return;
    (controlAt(area.current, place) ?? backButton.current)?.focus();
  });
  useEffect(() => {
    if (blocked > 0) goTo();
  }, [blocked]);
  // Its field says so.
  const isAtPassphrase = passphraseError(lookError) !== undefined && !isOutdated;
  const elsewhere = faultyRows.filter(({ row }) => row < from || row >= from + rows.length);
  const isLost = importError !== null && !(importError instanceof ApiProblem);
  const isMissing = blocked > 0 && firstObstacle(preview)?.isUndecided === true;
  const isMissed = ({ row }: ImportRow) => isMissing && place?.at === 'clash' && place.row === row;
  const step = (to: number) => () => run.look({ from: to });
  return (
    <>
      <DialogBody>
        <div ref={area} className={styles.fields}>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {t('found', { format: t(`formats.${preview.format}`), count: total })}
          </h3>
          <PreviewDecisions {...{ run, preview }} isMissed={isMissing && place?.at === 'clashes'} />
          <ImportNotes notes={preview.notes} />
          {elsewhere.length > 0 && (
            <ul aria-label={t('rowFaults', { count: counts.faulty })} className={styles.rows}>
              {elsewhere.map((row) => (
                <PreviewRow key={row.row} {...{ row, run }} isMissed={isMissed(row)} />
              ))}
            </ul>
          )}
          {rows.length > 0 && (
            <ul aria-label={t('previewOf')} className={styles.rows}>
              {rows.map((row) => (
                <PreviewRow key={row.row} {...{ row, run }} isMissed={isMissed(row)} />
              ))}
            </ul>
          )}
          {total > limits.importWindow && (
            <nav aria-label={t('previewOf')} className={styles.pages}>
              <span>{t('shownRows', { first: from + 1, last: from + rows.length, count: total })}</span>
              {from > 0 && (
                <Button size="small" onPress={step(from - limits.importWindow)}>
                  {t('previousRows')}
                </Button>
              )}
              {from + rows.length < total && (
                <Button size="small" onPress={step(from + limits.importWindow)}>
                  {t('nextRows')}
                </Button>
              )}
            </nav>
          )}
        </div>
      </DialogBody>
      <DialogFooter
        start={
          <div>
            <Waiting isWaiting={run.isSaving}>{t('saving', { count: saved })}</Waiting>
            <div role="alert">
              {lookError !== null && !isAtPassphrase && (
                <FieldError>
                  {isOutdated ? `${sayError(lookError)} ${t('outdated')}` : sayError(lookError)}
                </FieldError>
              )}
              {lookError === null && importError !== null && saved > 0 && (
                <FieldError>{isLost ? t('unanswered') : sayError(importError)}</FieldError>
              )}
              {saved === 0 && !isOutdated && (
                <div id={whyId}>
                  <WhyNothing preview={preview} />
                </div>
              )}
            </div>
          </div>
        }
      >
        <Button variant="ghost" onPress={onClose}>
          {t('cancel')}
        </Button>
        <Button
          ref={backButton}
          busy={run.isImporting && 'elsewhere'}
          {...(place?.at === 'text' && { 'aria-describedby': whyId })}
          onPress={run.back}
        >
          {t('back')}
        </Button>
        <Button
          variant="primary"
          busy={run.isImporting || (isOutdated && run.isLooking)}
          onPress={() => (isOutdated ? run.look({}) : void run.carryOut())}
        >
          {isOutdated ? t('tryAgain') : meant === 0 ? t('importNone') : t('import', { count: meant })}
        </Button>
      </DialogFooter>
    </>
  );
}
