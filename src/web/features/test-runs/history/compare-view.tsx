import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, SelectField, ToggleGroup } from '../../../ui/index.ts';
import { useMomentText } from '../result/use-moment-text.ts';
import { CompareTable } from './compare-table.tsx';
import { useComparedSections } from './use-compared-sections.ts';
import styles from './history.module.css';

export interface CompareViewProps {
  /** At least two, the latest first. */
  readonly runs: readonly TestRun[];
  /** The run to start with; null for the latest. */
  readonly laterId: string | null;
  readonly onBack: () => void;
}

/** The run to compare with: the one before it, or after the oldest the one after it. */
function neighbour(runs: readonly TestRun[], index: number): TestRun | undefined {
  return runs[index + 1] ?? runs[index - 1];
}

/** Two runs side by side: what changed in the profile, and what in the answer. */
export function CompareView({ runs, laterId, onBack }: CompareViewProps) {
  const t = useTranslations('testHistory');
  const text = useMomentText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const start = Math.max(
    0,
    runs.findIndex(({ id }) => id === laterId),
  );
  const [chosen, setChosen] = useState({ right: runs[start]?.id, left: neighbour(runs, start)?.id });
  const [shows, setShows] = useState<'all' | 'changes'>('all');
  // Read anew, one may be gone: another in its place would be taken for it.
  const find = (wanted: string | undefined) => runs.find(({ id }) => id === wanted);
  const [left, right] = [find(chosen.left), find(chosen.right)];
  const options = runs.map(({ id, startedAt, status }) => ({
    value: id,
    label: t('runNamed', { time: text.full(new Date(startedAt)), status: t(status) }),
  }));
  const gone = { value: '', label: t('runGoneTitle') };
  return (
    <>
      <DialogBody>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('compareTitle')}
        </h3>
        <div className={styles.choice}>
          <SelectField
            label={t('oneRun')}
            options={left === undefined ? [gone, ...options] : options}
            value={left?.id ?? gone.value}
            onChange={(event) => setChosen({ ...chosen, left: event.target.value })}
          />
          <SelectField
            label={t('otherRun')}
            options={right === undefined ? [gone, ...options] : options}
            value={right?.id ?? gone.value}
            onChange={(event) => setChosen({ ...chosen, right: event.target.value })}
          />
          <ToggleGroup
            label={t('rows')}
            options={[
              { value: 'all', label: t('all') },
              { value: 'changes', label: t('changes') },
            ]}
            value={shows}
            onChange={setShows}
          />
        </div>
        <Comparison left={left} right={right} showsAll={shows === 'all'} />
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onBack}>
          {t('back')}
        </Button>
      </DialogFooter>
    </>
  );
}

interface ComparisonProps {
  /** Undefined where it is gone. */
  readonly left: TestRun | undefined;
  readonly right: TestRun | undefined;
  readonly showsAll: boolean;
}

function Comparison({ left, right, showsAll }: ComparisonProps) {
  const t = useTranslations('testHistory');
  const sections = useComparedSections(left, right);
  const changes = sections.flatMap(({ rows }) => rows).filter(({ isChanged }) => isChanged).length;
  return (
    <>
      <p role="status" className={styles.text}>
        {left === undefined || right === undefined ? t('runGoneText') : t('changeCount', { count: changes })}
      </p>
      {sections.map(({ id, caption, rows, none }) => (
        <CompareTable
          key={id}
          caption={caption}
          none={rows.length === 0 ? none : t('noChanges')}
          rows={showsAll ? rows : rows.filter(({ isChanged }) => isChanged)}
        />
      ))}
    </>
  );
}
