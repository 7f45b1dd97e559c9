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
  readonly onClose: () => void;
  /** Told of each result, before it is shown. */
  readonly onResult?: (run: TestRun) => void;
  /**
   * Puts a suggested change into the form, unsaved. The draft that it returns
   * is tested at once; null where the form has something against it.
   */
  readonly onApplyChange: (change: ProfileChange) => AuthorizationProfileWrite | null;
  /** Leads back to a field of the form, by its path in the contract. */
  readonly onEditField: (field: string) => void;
}

/** Tests a profile as it is typed, over its form. */
export function TestDraft(props: TestDraftProps) {
  const { assistantId, profileId, draft, onClose, onResult, onApplyChange, onEditField } = props;
  const runDraft =
    (profile: AuthorizationProfileWrite): RunTest =>
    async (request) => {
      const run = await testDraftProfile(assistantId, profile, profileId, request);
      onResult?.(run);
      return run;
    };
  return (
    <TestDialog
      assistantId={assistantId}
      profileId={profileId}
      profile={draft}
      runTest={runDraft(draft)}
      onClose={onClose}
      onEditField={onEditField}
      onApplyChange={(change) => {
        const next = onApplyChange(change);
        return next === null ? undefined : runDraft(next);
      }}
    />
  );
}
