import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { limits } from '#contract/limits.ts';
import { useServerNow } from '../../../lib/time/use-server-now.ts';
import { codedDiagnosis, useDiagnosisText } from '../../../messages/diagnosis-text.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { Button, StatusChip } from '../../../ui/index.ts';
import { MachineSentence, MachineText } from '../../../ui/machine-text/machine-text.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { useDurationText } from '../result/use-duration-text.ts';
import { useMomentText } from '../result/use-moment-text.ts';
import { PurgeDialog } from './purge-dialog.tsx';
import styles from './history.module.css';

export interface RunListProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly runs: readonly TestRun[];
  /** Says of them that they are old, where they could not be read anew. */
  readonly stale: ReactNode;
  /** The run that focus returns to; null where it stays where the dialog puts it. */
  readonly focusedRun: string | null;
  readonly onShow: (id: string) => void;
  readonly onCompare: () => void;
  readonly onClose: () => void;
}

/** The runs that are kept, the latest first. */
export function RunList({ runs, stale, focusedRun, onShow, onCompare, onClose, ...ids }: RunListProps) {
  const t = useTranslations('testHistory');
  const [isPurging, setPurging] = useState(false);
  const empty = useRef<HTMLParagraphElement>(null);
  const wasPurged = () => {
    setPurging(false);
    // The list and its buttons are gone: focus goes to what is said in their place.
    requestAnimationFrame(() => empty.current?.focus());
  };
  return (
    <>
      <DialogBody>
        {stale}
        <p ref={empty} tabIndex={-1} className={styles.text}>
          {runs.length === 0 ? t('empty') : t('kept', { count: limits.testRuns, days: limits.testRunDays })}
        </p>
        {runs.length > 0 && <RunTable runs={runs} focusedRun={focusedRun} onShow={onShow} />}
      </DialogBody>
      <DialogFooter
        start={
          runs.length > 0 && (
            <span className={styles.purge}>
              <Button variant="ghost" size="small" icon={TrashIcon} onPress={() => setPurging(true)}>
                {t('purge')}
              </Button>
            </span>
          )
        }
      >
        {runs.length > 1 && <Button onPress={onCompare}>{t('compare')}</Button>}
        <Button variant="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </DialogFooter>
      {isPurging && (
        <PurgeDialog {...ids} count={runs.length} onClose={() => setPurging(false)} onPurged={wasPurged} />
      )}
    </>
  );
}

function RunTable({ runs, focusedRun, onShow }: Pick<RunListProps, 'runs' | 'focusedRun' | 'onShow'>) {
  const t = useTranslations('testHistory');
  return (
    <PlainTable
      label={t('title')}
      columns={[
        { key: 'result', head: t('result') },
        { key: 'when', head: t('when'), className: styles.when },
        { key: 'version', head: t('version'), className: styles.version },
        { key: 'evidence', head: t('evidence'), className: styles.actions },
      ]}
    >
      {runs.map((run) => (
        <RunRow key={run.id} run={run} isFocused={run.id === focusedRun} onShow={onShow} />
      ))}
    </PlainTable>
  );
}

interface RunRowProps extends Pick<RunListProps, 'onShow'> {
  readonly run: TestRun;
  readonly isFocused: boolean;
}

function RunRow({ run, isFocused, onShow }: RunRowProps) {
  const t = useTranslations('testHistory');
  const say = useDiagnosisText();
  const text = useMomentText();
  const sayDuration = useDurationText();
  const now = useServerNow({ updateInterval: 60_000 });
  const id = useId();
  const { diagnosis, status } = run;
  const startedAt = new Date(run.startedAt);
  useEffect(() => {
    if (isFocused) document.getElementById(id)?.focus();
  }, [isFocused, id]);
  return (
    <tr role="row">
      <td role="cell">
        <span className={styles.outcome}>
          <StatusChip status={status}>{t(status)}</StatusChip>
          {diagnosis !== null && status === 'failed' && (
            <code translate="no" className={styles.code}>
              {diagnosis.code}
            </code>
          )}
        </span>
        {diagnosis !== null && (
          <p className={styles.below}>
            <MachineSentence {...say(codedDiagnosis(diagnosis), 'summary', diagnosis.summary)} />
          </p>
        )}
      </td>
      <td role="cell" data-label={t('when')}>
        <time dateTime={run.startedAt} title={text.full(startedAt)}>
          {text.day(startedAt, now)}
        </time>
        <span className={styles.below}>{sayDuration(run.durationMs)}</span>
      </td>
      <td role="cell" data-label={t('version')}>
        <span>{run.profileVersion}</span>
        {run.tenant !== null && (
          <span className={styles.below}>
            <MachineText text={run.tenant} />
          </span>
        )}
      </td>
      <td role="cell">
        <Button
          id={id}
          size="small"
          aria-label={t('showNamed', { time: text.full(startedAt) })}
          onPress={() => onShow(run.id)}
        >
          {t('show')}
        </Button>
      </td>
    </tr>
  );
}
