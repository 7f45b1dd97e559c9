import type { ReactNode } from 'react';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';

/** What the form hands to whoever tests a draft over it and shows what came of that. */
export interface DraftTestProps {
  readonly assistantId: string;
  /** The saved profile that secrets left out are taken from; null for a new one. */
  readonly profileId: string | null;
  readonly draft: AuthorizationProfileWrite;
  /** The tenancy to test for, where that is known already. */
  readonly tenant: string | undefined;
  /** Ends the test and what is shown of it. */
  readonly onClose: () => void;
  /** Tells of each result. */
  readonly onResult: (run: TestRun) => void;
  /**
   * Puts a suggested fix into the form, unsaved, and returns what is to be
   * tested now; null where the form has something against it and shows what.
   */
  readonly onApplyChange: (change: ProfileChange) => AuthorizationProfileWrite | null;
  /** Puts a change that was found to work into the form, unsaved, with the test that it passed. */
  readonly onUseChange: (change: ProfileChange, run: TestRun) => void;
  /** Leads to a field of the form, given as the path of a field error. */
  readonly onEditField: (field: string) => void;
}

/** Shows the test of a draft. Given by the page: features do not know one another. */
export type RenderDraftTest = (props: DraftTestProps) => ReactNode;
