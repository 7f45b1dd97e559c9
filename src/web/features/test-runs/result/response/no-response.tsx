import { useTranslations } from 'use-intl';
import type { Exchange, Stage } from '#contract/evidence.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { FailedIcon, NeverIcon, PassedIcon } from '../../../../ui/icons.tsx';
import { exchangeProgress, type ProgressState, type ProgressStep } from '../exchange-progress.ts';
import styles from './no-response.module.css';

const told = new Set<Stage>(['policy', 'dns', 'connect', 'tls', 'send', 'headers']);
type ToldStage = 'policy' | 'dns' | 'connect' | 'tls' | 'send' | 'headers';

function isTold(stage: Stage | undefined): stage is ToldStage {
  return stage !== undefined && told.has(stage);
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
  const stage = exchange.failure?.stage;
  return (
    <section className={styles.frame}>
      <h4 className={styles.title}>{t('noResponse')}</h4>
      <p className={styles.text}>{t(isTold(stage) ? `noResponse_${stage}` : 'noResponse_other')}</p>
      <ol aria-label={t('howFar')} className={styles.steps}>
        {[...exchangeProgress(exchange)].map(([step, state]) => (
          <Step key={step} step={step} state={state} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, state }: { readonly step: ProgressStep; readonly state: ProgressState }) {
  const t = useTranslations('resultEvidence');
  const Symbol = symbols[state];
  return (
    <li className={classNames(styles.step, styles[state])}>
      <Symbol size="small" />
      <span>{t(step)}</span>
      <span className={styles.state}>{t(words[state])}</span>
    </li>
  );
}
