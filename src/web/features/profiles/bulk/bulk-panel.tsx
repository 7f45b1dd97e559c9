import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/index.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { carriedOutCount, noteworthy } from './bulk-counts.ts';
import { BulkNews } from './bulk-news.tsx';
import styles from './bulk-panel.module.css';
import { leftOf, undoneOf, type BulkState } from './bulk-runner.ts';
import type { Bulk } from './use-bulk.ts';

/** Rows of the report that are shown; how many more there are is said. */
const shownAtMost = 50;

export interface BulkPanelProps {
  readonly assistantId: string;
  readonly bulk: Bulk;
  readonly state: BulkState;
  /** Focus has to go elsewhere: the panel goes away. */
  readonly onLeave: () => void;
}

/** How far it is with many profiles, and in the end what became of them. */
export function BulkPanel({ assistantId, bulk, state, onLeave }: BulkPanelProps) {
  const t = useTranslations('bulk');
  const ofList = useTranslations('profiles');
  const { work, phase, profiles, results } = state;
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel);
  // What was pressed has gone away, with the selection or with its dialog.
  useEffect(() => {
    panel.current?.focus();
  }, [work]);
  const undone = undoneOf(state);
  const left = leftOf(state).length;
  return (
    <section ref={panel} tabIndex={-1} aria-label={t(`works.${work}`)} className={styles.panel}>
      <div className={styles.line}>
        {phase === 'ended' ? (
          <>
            <EndedTitle state={state} />
            {undone.length > 0 && (
              <Button size="small" onPress={() => void bulk.undo()}>
                {ofList('undo')}
              </Button>
            )}
            {left > 0 && (
              <Button size="small" onPress={() => void bulk.resume()}>
                {t('goOn', { count: left })}
              </Button>
            )}
            <Button
              size="small"
              variant="ghost"
              onPress={() => {
                onLeave();
                bulk.close();
              }}
            >
              {t('close')}
            </Button>
          </>
        ) : (
          <>
            <h2 className={styles.title}>{t(`running.${work}`)}</h2>
            <ProgressBar label={t('done')} done={results.length} count={profiles.length} />
            <span className={styles.done}>
              {t('doneOf', { done: results.length, count: profiles.length })}
            </span>
            {/* Of its own: what has the focus must not become Close, which stands in its place in the end. */}
            <Button key="cancel" size="small" busy={phase === 'stopping'} onPress={bulk.stop}>
              {t('cancel')}
            </Button>
          </>
        )}
      </div>
      <BulkNews state={state} />
      {phase === 'ended' && <Noteworthy assistantId={assistantId} state={state} />}
    </section>
  );
}

/** What was done, and with how many. */
function EndedTitle({ state }: { readonly state: BulkState }) {
  const t = useTranslations('bulk');
  const { work, profiles } = state;
  const done = carriedOutCount(state);
  const count = profiles.length;
  return (
    <h2 className={styles.title}>
      {done === count ? t(`allDone.${work}`, { count }) : t(`someDone.${work}`, { done, count })}
    </h2>
  );
}

/** Those that somebody should look at. */
function Noteworthy({ assistantId, state }: { readonly assistantId: string; readonly state: BulkState }) {
  const t = useTranslations('bulk');
  const rows = noteworthy(state);
  if (rows.length === 0) return null;
  return (
    <ul aria-label={t('report')} className={styles.report}>
      {rows.slice(0, shownAtMost).map(({ profile, outcome, code }) => (
        <li key={profile.id}>
          {outcome === 'failed' ? (
            <Link to={paths.testHistory} params={{ assistantId, profileId: profile.id }}>
              {profile.name}
            </Link>
          ) : (
            <span className={styles.name}>{profile.name}</span>
          )}{' '}
          <span>{t(`reasons.${outcome}`)}</span>{' '}
          {code !== null && code !== undefined && <code translate="no">{code}</code>}
        </li>
      ))}
      {rows.length > shownAtMost && <li>{t('more', { count: rows.length - shownAtMost })}</li>}
    </ul>
  );
}
