import type { ProfileChange } from '#contract/profile-change.ts';

/** How the form starts where something led to it, such as the result of a test. */
export interface FormStart {
  /** A suggested fix: applied as an unsaved draft, and tested. */
  readonly change?: ProfileChange | undefined;
  /** The change was tested already and works: it is not tested again. */
  readonly isProven?: boolean | undefined;
  /** The tenancy that the change is tested for. */
  readonly tenant?: string | undefined;
  /** The field to start at, as the path of a field error. */
  readonly field?: string | undefined;
}
