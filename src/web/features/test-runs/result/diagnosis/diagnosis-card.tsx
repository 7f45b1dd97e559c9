import { useTranslations } from 'use-intl';
import type { Diagnosis } from '#contract/diagnosis.ts';
import type { TestRun } from '#contract/test-run.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { useDiagnosisText } from '../../../../messages/diagnosis-text.ts';
import { MachineText } from '../../../../ui/machine-text/machine-text.tsx';
import type { ResultActions } from '../result-actions.ts';
import { SuggestedFixes } from './suggested-fixes.tsx';
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
  const { summary, explanation, confidence, suggestions, step } = diagnosis;
  return (
    <section className={styles.card}>
      <div className={classNames(styles.cause, run.status === 'cancelled' && styles.cancelled)}>
        <p id={causeId} className={styles.summary}>
          <MachineText text={say(diagnosis, 'summary', summary)} />
        </p>
        {explanation !== '' && (
          <p className={styles.explanation}>
            <MachineText text={say(diagnosis, 'explanation', explanation)} />
          </p>
        )}
        <p className={styles.confidence}>
          {step === 'refresh' && <>{t('aboutRefresh')} </>}
          {run.status === 'failed' && <>{t(confidence)} </>}
          <code>{diagnosis.code}</code>
        </p>
      </div>
      <div className={styles.columns}>
        <WhatWasSent run={run} />
        {suggestions.length > 0 && <SuggestedFixes suggestions={suggestions} {...actions} />}
      </div>
    </section>
  );
}
