import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';
import { isolate } from '../../lib/isolate.ts';
import { useTypeText } from '../../messages/type-text.ts';
import { Dialog, type DialogProps } from '../../ui/dialog/dialog.tsx';
import { DialogBody, DialogHeader } from '../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../ui/index.ts';
import { ResultFooter } from './result/result-footer.tsx';
import { ResultView } from './result/result-view.tsx';
import { FailedToRun } from './run/failed-to-run.tsx';
import { NotRunView } from './run/not-run-view.tsx';
import { RunningView } from './run/running-view.tsx';
import type { RunTest } from './run/test-runner.ts';
import { AskingForm } from './asking/asking-form.tsx';
import { hasInputs, type TestedProfile } from './tested-profile.ts';
import { useTestSession, type TestSession } from './use-test-session.ts';

export interface TestDialogProps {
  readonly assistantId: string;
  /** Null where the profile was never saved. */
  readonly profileId: string | null;
  /** Null while it is loading, or where it could not be loaded. */
  readonly profile: TestedProfile | null;
  /** What to show in place of a profile. */
  readonly withoutProfile?: ReactNode;
  readonly runTest: RunTest;
  /** The tenancy to test at once, where it was answered before. */
  readonly tenant?: string | undefined;
  readonly onClose: () => void;
  /** Shows the runs that are kept of the profile; absent where none are. */
  readonly onShowHistory?: (() => void) | undefined;
  /**
   * Applies a suggested change to a form, unsaved. What it returns is tested at
   * once for the same tenancy; undefined where it is tested elsewhere, or not.
   */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => RunTest | undefined;
  readonly onEditField: (field: string) => void;
}

/** The dialog changes with the state, but stays one: focus then returns to what opened it. */
function lookOf({ isAsking, state }: TestSession): Partial<DialogProps> {
  if (isAsking) return { size: 'sm', fillsSmallScreen: false };
  return { size: 'lg', closesOnBackdrop: state.phase !== 'running' };
}

/** Asks what the test needs beside the profile, runs the test, and shows what came of it. */
export function TestDialog(props: TestDialogProps) {
  const { assistantId, profileId, profile, withoutProfile, runTest, tenant, onClose } = props;
  const t = useTranslations('result');
  const asksTenancy = profile?.tenancy.enabled ?? null;
  const session = useTestSession({
    assistantId,
    profileId,
    asksTenancy,
    asksInputs: profile !== null && hasInputs(profile),
    tenant,
    runTest,
  });
  return (
    <Dialog {...lookOf(session)} onClose={onClose}>
      <DialogHeader
        title={t('title')}
        subtitle={profile === null ? undefined : <Subtitle profile={profile} />}
        onClose={onClose}
      />
      {profile === null ? (
        withoutProfile
      ) : session.isAsking ? (
        <AskingForm
          profile={profile}
          initial={session.answer}
          canRemember={profileId !== null}
          refused={session.refused}
          onCancel={onClose}
          onTest={session.reply}
        />
      ) : (
        <TestContent {...props} profile={profile} session={session} />
      )}
    </Dialog>
  );
}

function Subtitle({ profile: { name, type } }: { readonly profile: TestedProfile }) {
  const t = useTranslations('result');
  const sayType = useTypeText();
  return name === '' ? sayType(type) : t('profileAndType', { name: isolate(name), type: sayType(type) });
}

interface TestContentProps extends Pick<
  TestDialogProps,
  'onClose' | 'onShowHistory' | 'onApplyChange' | 'onEditField'
> {
  readonly profile: TestedProfile;
  readonly session: TestSession;
}

/** The running test, its result, or why there is none. */
function TestContent({
  profile,
  session,
  onClose,
  onShowHistory,
  onApplyChange,
  onEditField,
}: TestContentProps) {
  const t = useTranslations('result');
  const { state } = session;
  const testAgain = () => session.test();
  switch (state.phase) {
    case 'idle':
    case 'running':
      return (
        <RunningView
          startedAt={state.phase === 'running' ? state.startedAt : null}
          isStopping={state.phase === 'running' && state.isStopping}
          onStop={session.stop}
        />
      );
    case 'done':
      return (
        <>
          <DialogBody>
            <ResultView
              run={state.run}
              identityProviderName={profile.identityProviderName}
              onEditField={onEditField}
              onChangeTenancy={profile.tenancy.enabled ? session.ask : undefined}
              onEnterAgain={hasInputs(profile) ? session.ask : undefined}
              onApplyChange={(change) => {
                const next = onApplyChange(change, state.run.tenant);
                if (next !== undefined) session.test(next);
              }}
            />
          </DialogBody>
          <ResultFooter run={state.run} onTestAgain={testAgain} {...{ onClose, onShowHistory }} />
        </>
      );
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
