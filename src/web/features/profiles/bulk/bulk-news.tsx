import { useNow, useTranslations } from 'use-intl';
import { isModuleLoadError } from '../../../lib/parts/module-load-error.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import { carriedOutCount, countsOf, milestoneOf } from './bulk-counts.ts';
import styles from './bulk-panel.module.css';
import { brokenOff, leftOf, type BulkState } from './bulk-runner.ts';

/**
 * What has come of it so far, and in the end why not more. Announced are each
 * tenth of the way, a pause, and the end; what changes with each test and each
 * second is not.
 */
export function BulkNews({ state }: { readonly state: BulkState }) {
  const t = useTranslations('bulk');
  const { phase, profiles, results, pausedUntil } = state;
  const milestone = milestoneOf(results.length, profiles.length);
  return (
    <p role="status" className={styles.news}>
      {phase === 'ended' ? (
        <End state={state} />
      ) : (
        <>
          <span aria-live="off" className={styles.counts}>
            <Counts state={state} />
          </span>
          {milestone > 0 && (
            <VisuallyHidden>{t('doneOf', { done: milestone, count: profiles.length })}</VisuallyHidden>
          )}
          {pausedUntil !== null && phase === 'running' && (
            <>
              <span>{t('paused')}</span>
              <Continuing at={pausedUntil} />
            </>
          )}
        </>
      )}
    </p>
  );
}

function Counts({ state: { results } }: { readonly state: BulkState }) {
  const t = useTranslations('bulk');
  return countsOf(results).map(({ outcome, count }) => (
    <span key={outcome}>{t(`counts.${outcome}`, { count })}</span>
  ));
}

function End({ state }: { readonly state: BulkState }) {
  const t = useTranslations('bulk');
  const ofKit = useTranslations('ui');
  const sayError = useErrorText();
  const { error, doubtful, unsettled } = state;
  const isSettled = doubtful.size > 0 && unsettled.length === 0;
  const reason = isModuleLoadError(error) ? ofKit('partMissing') : sayError(error);
  const left = leftOf(state).length;
  // Of a test there is more to tell than that it was carried out.
  const isInTitle = state.work !== 'test' && carriedOutCount(state) === state.profiles.length;
  return (
    <>
      {isInTitle ? (
        <span className={styles.inTitle}>
          <VisuallyHidden>
            <Counts state={state} />
          </VisuallyHidden>
        </span>
      ) : (
        <Counts state={state} />
      )}
      {left > 0 && (
        <strong>
          {error === null
            ? t('cancelled', { count: left })
            : isSettled
              ? t('stillThere', { reason, count: left })
              : t('broken', { reason, ...brokenOff(state) })}
        </strong>
      )}
    </>
  );
}

/** Counts down to when it goes on. */
function Continuing({ at }: { readonly at: number }) {
  const t = useTranslations('bulk');
  const now = useNow({ updateInterval: 1000 });
  const seconds = Math.max(1, Math.ceil((at - now.getTime()) / 1000));
  return <span aria-live="off">{t('continuing', { seconds })}</span>;
}
