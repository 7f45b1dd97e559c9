import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';

/** How the form starts where something led to it, such as the result of a test. */
export interface FormStart {
  /** A suggested fix: applied as an unsaved draft, and tested. */
  readonly change?: ProfileChange | undefined;
  /** How the test of the change ended, where it was tested already: it is not tested again. */
  readonly tested?: Pick<TestRun, 'status' | 'diagnosis'> | undefined;
  /** The tenancy that the change is tested for. */
  readonly tenant?: string | undefined;
  /** The field to start at, as the path of a field error. */
  readonly field?: string | undefined;
}
