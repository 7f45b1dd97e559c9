import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TestRun } from '#contract/test-run.ts';
import { DialogBody } from '../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../ui/index.ts';
import { ResultFooter } from './result/result-footer.tsx';
import { ResultView } from './result/result-view.tsx';
import { FailedToRun } from './run/failed-to-run.tsx';
import { NotRunView } from './run/not-run-view.tsx';
import { RunningView } from './run/running-view.tsx';
import { usePlaceInQueue } from './run/use-place-in-queue.ts';
import type { TestDialogProps } from './test-dialog.tsx';
import { WaitingView } from './sign-in/waiting-view.tsx';
import { hasInputs, signsInUser, type TestedProfile } from './tested-profile.ts';
import type { TestSession } from './use-test-session.ts';
import { VariantTrial } from './variants/variant-trial.tsx';

interface TestContentProps extends Omit<
  TestDialogProps,
  'profile' | 'runTest' | 'withoutProfile' | 'tenant'
> {
  readonly profile: TestedProfile;
  readonly session: TestSession;
}

/** The running test, its result, or why there is none. */
export function TestContent({ session, ...props }: TestContentProps) {
  const t = useTranslations('result');
  const { assistantId, onClose, onEditField } = props;
  const { state } = session;
  const place = usePlaceInQueue(assistantId, state);
  const testAgain = () => session.test();
  switch (state.phase) {
    case 'idle':
    case 'running':
      return (
        <RunningView
          startedAt={state.phase === 'running' ? state.startedAt : null}
          isStopping={state.phase === 'running' && state.isStopping}
          place={place}
          onStop={session.stop}
        />
      );
    case 'waiting':
      return (
        <WaitingView
          window={state.window}
          isAnswered={state.isAnswered}
          isStopping={state.isStopping}
          onShowWindow={session.showWindow}
          onStop={session.stop}
        />
      );
    case 'done':
      return <Done key={state.run.id} {...props} session={session} run={state.run} />;
    case 'stopped':
      return (
        <NotRunView
          title={t('cancelled')}
          onClose={onClose}
          action={
            <Button variant="primary" onPress={testAgain}>
              {t('testAgain')}
            </Button>
          }
        >
          {t('stoppedText')}
        </NotRunView>
      );
    case 'failed':
      return (
        <FailedToRun error={state.error} onClose={onClose} onTryAgain={testAgain} onEditField={onEditField} />
      );
  }
}

/** A result, or in its place the trial of variants that it led to. */
function Done({ profile, session, run, draft, ...props }: TestContentProps & { readonly run: TestRun }) {
  const [isTrying, setTrying] = useState(false);
  const { assistantId, profileId, onClose, onShowHistory, onApplyChange, onEditField, onUseChange } = props;
  const { diagnosis } = run;
  const isOpen = diagnosis?.step === 'token' && diagnosis.stopsTrial === null && run.status === 'failed';
  // A trial goes through its variants by itself, and cannot have a user sign in for each of them.
  const hasVariants = draft !== null && 'clientAuthentication' in draft && !signsInUser(profile);
  if (isTrying && draft !== null)
    return (
      <VariantTrial
        {...{ assistantId, profileId, draft }}
        failed={run}
        inputs={session.answer.inputs}
        onBack={() => setTrying(false)}
        onUse={onUseChange}
      />
    );
  return (
    <>
      <DialogBody>
        <ResultView
          run={run}
          identityProviderName={profile.identityProviderName}
          onEditField={onEditField}
          onChangeTenancy={profile.tenancy.enabled ? session.ask : undefined}
          onEnterAgain={hasInputs(profile) ? session.ask : undefined}
          onFindWhatWorks={isOpen && hasVariants ? () => setTrying(true) : undefined}
          onApplyChange={(change) => {
            const next = onApplyChange(change, run.tenant);
            if (next !== undefined) session.test(next);
          }}
        />
      </DialogBody>
      <ResultFooter run={run} onTestAgain={() => session.test()} {...{ onClose, onShowHistory }} />
    </>
  );
}
