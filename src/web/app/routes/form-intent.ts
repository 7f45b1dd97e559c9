import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';

/** What the form of a profile is opened for, where a test result led to it. It lives in the history, not in the address. */
export interface FormIntent {
  /** A suggested change, to be put into the form unsaved and tested for the same tenancy. */
  readonly change?: ProfileChange;
  /** How the test of the change ended, where it was tested already: it is not tested again. */
  readonly tested?: Pick<TestRun, 'status' | 'diagnosis'>;
  readonly tenant?: string;
  /** The field to go to, by its path in the contract. */
  readonly field?: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    formIntent?: FormIntent;
  }
}
