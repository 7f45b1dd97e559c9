import { useId } from 'react';
import type { TestRun } from '#contract/test-run.ts';
import { AcceptedNote } from './accepted-note.tsx';
import { DiagnosisCard } from './diagnosis/diagnosis-card.tsx';
import { WarningList } from './diagnosis/warning-list.tsx';
import { EvidenceTabs } from './evidence-tabs.tsx';
import type { ResultActions } from './result-actions.ts';
import { ResultHeading } from './result-heading.tsx';
import { TokenCard } from './token/token-card.tsx';

export interface ResultViewProps extends ResultActions {
  readonly run: TestRun;
  readonly identityProviderName: string;
}

/** What came of a test: how it ended, why, what to do, and the proof. */
export function ResultView({ run, identityProviderName, ...actions }: ResultViewProps) {
  const causeId = useId();
  const { diagnosis, token, warnings } = run;
  return (
    <>
      <ResultHeading
        run={run}
        describedBy={diagnosis === null ? undefined : causeId}
        onChangeTenancy={actions.onChangeTenancy}
      />
      {diagnosis !== null && <DiagnosisCard run={run} diagnosis={diagnosis} causeId={causeId} {...actions} />}
      {run.status === 'passed' && token === null && <AcceptedNote run={run} />}
      {token !== null && <TokenCard token={token} identityProviderName={identityProviderName} />}
      <WarningList warnings={warnings} {...actions} />
      <EvidenceTabs key={run.id} run={run} />
    </>
  );
}
