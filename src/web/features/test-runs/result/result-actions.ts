import type { ProfileChange } from '#contract/profile-change.ts';

/** What a result can lead to. An action that is absent is not offered. */
export interface ResultActions {
  /** Applies a suggested change to the form, and tests it. Nothing is saved. */
  readonly onApplyChange?: ((change: ProfileChange) => void) | undefined;
  /** Tries several variants of the profile, one after the other. */
  readonly onFindWhatWorks?: (() => void) | undefined;
  /** Leads to a field of the form, by its path in the contract. */
  readonly onEditField?: ((field: string) => void) | undefined;
  /** Asks for the tenancy again. */
  readonly onChangeTenancy?: (() => void) | undefined;
  /** Asks for the values of the form fields again. */
  readonly onEnterAgain?: (() => void) | undefined;
}
