import { useTranslations } from 'use-intl';
import type { Exchange } from '#contract/evidence.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { FailedIcon, NeverIcon, PassedIcon } from '../../../../ui/icons.tsx';
import { exchangeProgress, type ProgressState, type ProgressStep } from '../exchange-progress.ts';
import styles from './no-response.module.css';

const told = ['policy', 'dns', 'connect', 'tls', 'send', 'headers'] as const;

function toldText(failure: Exchange['failure']) {
  if (failure?.code === 'cancelled') return 'noResponse_cancelled';
  const stage = told.find((known) => known === failure?.stage);
  return stage === undefined ? 'noResponse_other' : (`noResponse_${stage}` as const);
}

const symbols = {
  done: PassedIcon,
  failed: FailedIcon,
  not_reached: NeverIcon,
  not_needed: NeverIcon,
} as const;
const words = {
  done: 'stepDone',
  failed: 'stepFailed',
  not_reached: 'stepNotReached',
  not_needed: 'stepNotNeeded',
} as const;

/** Says that no answer came, and how far the request got. */
export function NoResponse({ exchange }: { readonly exchange: Exchange }) {
  const t = useTranslations('resultEvidence');
  const isCancelled = exchange.failure?.code === 'cancelled';
  return (
    <section className={styles.frame}>
      <h4 className={styles.title}>{t('noResponse')}</h4>
      <p className={styles.text}>
        {t(exchange.byBrowser ? 'noResponse_browser' : toldText(exchange.failure))}
      </p>
      {!exchange.byBrowser && (
        <ol aria-label={t('howFar')} className={styles.steps}>
          {[...exchangeProgress(exchange)].map(([step, state]) => (
            <Step key={step} step={step} state={state} isCancelled={isCancelled} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: ProgressStep;
  readonly state: ProgressState;
  /** The step that did not succeed was given up, not failed. */
  readonly isCancelled: boolean;
}

function Step({ step, state, isCancelled }: StepProps) {
  const t = useTranslations('resultEvidence');
  const Symbol = symbols[state];
  return (
    <li className={classNames(styles.step, styles[state])}>
      <Symbol size="small" />
      <span>{t(step)}</span>
      <span className={styles.state}>
        {t(isCancelled && state === 'failed' ? 'stepStopped' : words[state])}
      </span>
    </li>
  );
}
