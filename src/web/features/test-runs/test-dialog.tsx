import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';
import { ApiProblem } from '../../lib/api/errors.ts';
import { useTypeText } from '../../messages/type-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { DialogBody, DialogHeader } from '../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../ui/index.ts';
import { ResultFooter } from './result/result-footer.tsx';
import { ResultView } from './result/result-view.tsx';
import { FailedToRun } from './run/failed-to-run.tsx';
import { NotRunView } from './run/not-run-view.tsx';
import { RunningView } from './run/running-view.tsx';
import type { RunTest, TestState } from './run/test-runner.ts';
import { useTestRunner } from './run/use-test-runner.ts';
import { rememberedTenancy } from './tenancy/remembered-tenancy.ts';
import { TenancyForm } from './tenancy/tenancy-form.tsx';
import type { TestedProfile } from './tested-profile.ts';

export interface TestDialogProps {
  readonly assistantId: string;
  /** Null where the profile was never saved. */
  readonly profileId: string | null;
  readonly profile: TestedProfile;
  readonly runTest: RunTest;
  readonly onClose: () => void;
  /** Applies a suggested change. What it returns is tested in place of the profile; nothing where it is tested elsewhere. */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => RunTest | undefined;
  readonly onEditField: (field: string) => void;
}

/** What the server had against the tenancy, where that is why there is no result. */
function refusalOf(state: TestState) {
  if (state.phase !== 'failed' || !(state.error instanceof ApiProblem)) return null;
  return state.error.fieldErrors.find(({ path }) => path === 'tenant') ?? null;
}

/** Asks for the tenancy where there is one, runs the test, and shows what came of it. */
export function TestDialog(props: TestDialogProps) {
  const { assistantId, profileId, profile, runTest, onClose, onApplyChange, onEditField } = props;
  const t = useTranslations('result');
  const sayType = useTypeText();
  const { runner, state } = useTestRunner(assistantId);
  const asksTenancy = profile.tenancy.enabled;
  const [isAsking, setIsAsking] = useState(asksTenancy);
  const [answer, setAnswer] = useState(() => ({
    tenant: rememberedTenancy(profileId).get() ?? '',
    isRemembered: true,
  }));
  const refused = refusalOf(state);
  const start = (run: RunTest, tenant = answer.tenant) => void runner.start(run, asksTenancy ? tenant : null);

  const startAtOnce = useEffectEvent(() => {
    if (!asksTenancy) start(runTest);
  });
  useEffect(() => {
    // Not before the effects have settled: strict mode takes a component away again and puts it back.
    let isHere = true;
    queueMicrotask(() => {
      if (isHere) startAtOnce();
    });
    return () => {
      isHere = false;
    };
  }, []);

  const typeText = sayType(profile.type);
  const header = (
    <DialogHeader
      title={t('title')}
      subtitle={profile.name === '' ? typeText : t('profileAndType', { name: profile.name, type: typeText })}
      onClose={onClose}
    />
  );

  if (isAsking || refused !== null)
    return (
      <Dialog size="sm" fillsSmallScreen={false} onClose={onClose}>
        {header}
        <TenancyForm
          profile={profile}
          initial={answer}
          canRemember={profileId !== null}
          refused={refused}
          onCancel={onClose}
          onTest={(given) => {
            setAnswer(given);
            rememberedTenancy(profileId).set(given.isRemembered ? given.tenant : null);
            setIsAsking(false);
            start(runTest, given.tenant);
          }}
        />
      </Dialog>
    );

  const testAgain = () => start(runTest);
  const onChangeTenancy = asksTenancy ? () => setIsAsking(true) : undefined;
  switch (state.phase) {
    case 'idle':
    case 'running':
      return (
        <Dialog size="lg" onClose={onClose}>
          {header}
          <RunningView
            startedAt={state.phase === 'running' ? state.startedAt : null}
            isStopping={state.phase === 'running' && state.isStopping}
            onStop={() => void runner.stop()}
          />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog size="lg" closesOnBackdrop onClose={onClose}>
          {header}
          <DialogBody>
            <ResultView
              run={state.run}
              identityProviderName={profile.identityProviderName}
              onEditField={onEditField}
              onChangeTenancy={onChangeTenancy}
              onApplyChange={(change) => {
                const next = onApplyChange(change, state.run.tenant);
                if (next !== undefined) start(next);
              }}
            />
          </DialogBody>
          <ResultFooter run={state.run} onClose={onClose} onTestAgain={testAgain} />
        </Dialog>
      );
    case 'stopped':
      return (
        <Dialog size="lg" closesOnBackdrop onClose={onClose}>
          {header}
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
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog size="lg" closesOnBackdrop onClose={onClose}>
          {header}
          <FailedToRun
            error={state.error}
            onClose={onClose}
            onTryAgain={testAgain}
            onEditField={onEditField}
          />
        </Dialog>
      );
  }
}
