import { useTranslations } from 'use-intl';
import type { Diagnosis } from '#contract/diagnosis.ts';
import type { TestRun } from '#contract/test-run.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { codedDiagnosis, useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { MachineSentence } from '../../../../ui/machine-text/machine-text.tsx';
import type { ResultActions } from '../result-actions.ts';
import { SuggestedFixes } from './suggested-fixes.tsx';
import { SupportFacts } from './support-facts.tsx';
import { WhatWasSent } from './what-was-sent.tsx';
import styles from './diagnosis-card.module.css';

export interface DiagnosisCardProps extends ResultActions {
  readonly run: TestRun;
  readonly diagnosis: Diagnosis;
  /** The id of the sentence that says why. */
  readonly causeId: string;
}

/** Why the test failed, what was sent, and what to do about it. */
export function DiagnosisCard({ run, diagnosis, causeId, ...actions }: DiagnosisCardProps) {
  const t = useTranslations('resultDiagnosis');
  const say = useDiagnosisText();
  const { summary, explanation, confidence, suggestions, step, provider, traceIds } = diagnosis;
  const coded = codedDiagnosis(diagnosis);
  return (
    <section className={styles.card}>
      <div className={classNames(styles.cause, run.status === 'cancelled' && styles.cancelled)}>
        <p id={causeId} className={styles.summary}>
          <MachineSentence {...say(coded, 'summary', summary)} />
        </p>
        {explanation !== '' && (
          <p className={styles.explanation}>
            <MachineSentence {...say(coded, 'explanation', explanation)} />
          </p>
        )}
        <p className={styles.confidence}>
          {step === 'refresh' && <span>{`${t('aboutRefresh')} `}</span>}
          {run.status === 'failed' && <span>{`${t(confidence)} · `}</span>}
          <code translate="no">{diagnosis.code}</code>
          {provider !== null && (
            <>
              <span>{` · ${t(provider.meaning === null ? 'atProvider' : 'asProvider', { name: provider.name })} `}</span>
              {provider.meaning !== null && <code translate="no">{provider.meaning}</code>}
            </>
          )}
        </p>
      </div>
      <div className={styles.columns}>
        <WhatWasSent run={run} />
        {suggestions.length > 0 && <SuggestedFixes suggestions={suggestions} {...actions} />}
        <SupportFacts traceIds={traceIds} />
      </div>
    </section>
  );
}
