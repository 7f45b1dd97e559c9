import { createContext, use } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { FormChecks } from './form-checks.ts';
import type { ProfileFormValues } from './model/form-values.ts';

/** The form as react-hook-form keeps it: what it holds, and what it writes once it is checked. */
export type ProfileForm = UseFormReturn<ProfileFormValues, unknown, AuthorizationProfileWrite>;

/** What is needed of the form to read and change it outside of components. */
export type FormAccess = Pick<
  ProfileForm,
  'getValues' | 'setValue' | 'trigger' | 'getFieldState' | 'setError' | 'clearErrors'
>;

/** What the parts of the form share beside its values. */
export interface ProfileFormContext extends FormChecks {
  /** Whose profile it is. */
  readonly assistantId: string;
  /** The values as they are saved, for comparison; null for a new profile. */
  readonly saved: ProfileFormValues | null;
  /** What is said beside the labels of fields that something else than the user has changed, by their names. */
  readonly fieldNotes: ReadonlyMap<string, string>;
  /** Says so beside these fields, until they are changed by hand. */
  readonly markChanged: (names: readonly string[], note: string) => void;
  /** Says something to assistive technology without moving focus. */
  readonly announce: (text: string) => void;
  /** Moves focus to an element by its id as soon as it is there. */
  readonly focusSoon: (id: string) => void;
}

const FormContext = createContext<ProfileFormContext | null>(null);

/** Gives the parts of the form what they share. */
export const ProfileFormContextProvider = FormContext.Provider;

/** What the parts of the form share. Throws outside of it. */
export function useProfileFormContext(): ProfileFormContext {
  const context = use(FormContext);
  if (context === null) throw new Error('There is no ProfileFormContextProvider around this component.');
  return context;
}

const FormHolder = createContext<ProfileForm | null>(null);

/**
 * Gives the parts the form. The library's own provider would draw all of them
 * anew whenever something of the form's state changes, also once more at the start.
 */
export const ProfileFormProvider = FormHolder.Provider;

/** The form that a part belongs to. Throws outside of it. */
export function useProfileForm(): ProfileForm {
  const form = use(FormHolder);
  if (form === null) throw new Error('There is no ProfileFormProvider around this component.');
  return form;
}

/** The definition of the type that is chosen. */
export function useDefinition(): AuthorizationTypeDefinition {
  const { control } = useProfileForm();
  return authorizationTypeDefinition(useWatch({ control, name: 'type' }));
}
