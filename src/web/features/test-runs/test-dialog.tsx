import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import { isolate } from '../../lib/isolate.ts';
import { useTypeText } from '../../messages/type-text.ts';
import { Dialog, type DialogProps } from '../../ui/dialog/dialog.tsx';
import { DialogHeader } from '../../ui/dialog/dialog-parts.tsx';
import { OnePress } from './run/one-press.tsx';
import type { RunTest } from './run/test-runner.ts';
import { testDraftProfile } from './api/test-draft-profile.ts';
import { calledWith, profileCalling } from './asking/called-with.ts';
import { AskingForm } from './asking/asking-form.tsx';
import { TestContent } from './test-content.tsx';
import { hasInputs, signsInUser, type TestedProfile } from './tested-profile.ts';
import { SignInPrompt } from './sign-in/sign-in-prompt.tsx';
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
  /** Told of each result. */
  readonly onResult?: ((run: TestRun) => void) | undefined;
  /** Shows the runs that are kept of the profile; absent where none are. */
  readonly onShowHistory?: (() => void) | undefined;
  /**
   * Applies a suggested change to a form, unsaved. What it returns is tested at
   * once for the same tenancy; undefined where it is tested elsewhere, or not.
   */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => RunTest | undefined;
  readonly onEditField: (field: string) => void;
  /** The profile as a draft, of which variants can be tried; null while it is not known. */
  readonly draft: AuthorizationProfileWrite | null;
  /** Puts the change that was found to work into the form, unsaved. */
  readonly onUseChange: (change: ProfileChange, run: TestRun) => void;
}

/** The dialog changes with the state, but stays one: focus then returns to what opened it. */
function lookOf({ isAsking, state }: TestSession): Partial<DialogProps> {
  if (isAsking) return { size: 'sm', fillsSmallScreen: false };
  return { size: 'lg', closesOnBackdrop: state.phase !== 'running' && state.phase !== 'waiting' };
}

/** Asks what the test needs beside the profile, runs the test, and shows what came of it. */
export function TestDialog(props: TestDialogProps) {
  const { assistantId, profileId, profile, withoutProfile, runTest, tenant, onClose, onResult, draft } =
    props;
  const t = useTranslations('result');
  const asksTenancy = profile?.tenancy.enabled ?? null;
  const session = useTestSession({
    assistantId,
    profileId,
    asksTenancy,
    asksInputs: profile !== null && hasInputs(profile),
    signsInUser: profile !== null && signsInUser(profile),
    tenant,
    runTest,
    runCalling: (call) => {
      const own = calledWith(draft);
      if (draft === null || own === null || JSON.stringify(own) === JSON.stringify(call)) return null;
      const calling = profileCalling(draft, call);
      return calling === null
        ? null
        : (request) => testDraftProfile(assistantId, calling, profileId, request);
    },
    onResult,
  });
  return (
    <Dialog {...lookOf(session)} onClose={onClose}>
      <DialogHeader
        title={t('title')}
        subtitle={profile === null ? undefined : <Subtitle profile={profile} />}
        onClose={onClose}
      />
      <OnePress>
        {profile === null ? (
          withoutProfile
        ) : session.isAsking && signsInUser(profile) && !profile.tenancy.enabled ? (
          <SignInPrompt onTest={() => session.reply(session.answer)} onCancel={onClose} />
        ) : session.isAsking ? (
          <AskingForm
            profile={profile}
            draft={draft}
            initial={session.answer}
            canRemember={profileId !== null}
            refused={session.refused}
            onCancel={onClose}
            onTest={session.reply}
          />
        ) : (
          <TestContent {...props} profile={profile} session={session} />
        )}
      </OnePress>
    </Dialog>
  );
}

function Subtitle({ profile: { name, type } }: { readonly profile: TestedProfile }) {
  const t = useTranslations('result');
  const sayType = useTypeText();
  const said = sayType(type);
  return <span>{name === '' ? said : t('profileAndType', { name: isolate(name), type: said })}</span>;
}
