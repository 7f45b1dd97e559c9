import { useState } from 'react';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import { testDraftProfile } from './api/test-draft-profile.ts';
import type { RunTest } from './run/test-runner.ts';
import { TestDialog } from './test-dialog.tsx';

export interface TestDraftProps {
  readonly assistantId: string;
  /** The saved profile that the draft will replace; null for a new one. */
  readonly profileId: string | null;
  readonly draft: AuthorizationProfileWrite;
  /** The tenancy to test at once, where it was answered before. */
  readonly tenant?: string | undefined;
  readonly onClose: () => void;
  /** Told of each result. */
  readonly onResult: (run: TestRun) => void;
  /**
   * Puts a suggested change into the form, unsaved. The draft that it returns
   * is tested at once; null where the form has something against it.
   */
  readonly onApplyChange: (change: ProfileChange) => AuthorizationProfileWrite | null;
  /** Puts a change that was found to work into the form, unsaved, with the test that it passed. */
  readonly onUseChange: (change: ProfileChange, run: TestRun) => void;
  /** Leads back to a field of the form, by its path in the contract. */
  readonly onEditField: (field: string) => void;
}

/** Tests a profile as it is typed, over its form. */
export function TestDraft(props: TestDraftProps) {
  const {
    assistantId,
    profileId,
    draft,
    tenant,
    onClose,
    onResult,
    onApplyChange,
    onUseChange,
    onEditField,
  } = props;
  // A suggested change has the draft that came of it tested from then on.
  const [tested, setTested] = useState(draft);
  const runDraft =
    (profile: AuthorizationProfileWrite): RunTest =>
    (request) =>
      testDraftProfile(assistantId, profile, profileId, request);
  return (
    <TestDialog
      assistantId={assistantId}
      profileId={profileId}
      profile={tested}
      draft={tested}
      onUseChange={onUseChange}
      runTest={runDraft(tested)}
      tenant={tenant}
      onClose={onClose}
      onResult={onResult}
      onEditField={onEditField}
      onApplyChange={(change) => {
        const next = onApplyChange(change);
        if (next === null) return undefined;
        setTested(next);
        return runDraft(next);
      }}
    />
  );
}
