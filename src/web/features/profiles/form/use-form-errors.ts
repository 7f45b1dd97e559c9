import { useFormState } from 'react-hook-form';
import { errorTextOf } from './form-checks.ts';
import { useDefinition, useProfileForm } from './form-context.ts';
import { controlPaths } from './model/control-paths.ts';
import type { FormPath } from './model/form-paths.ts';

/** An error that is shown in the form. */
export interface ShownError {
  readonly path: FormPath;
  readonly text: string;
}

/** All errors that the form shows, in the order of its controls. */
export function useFormErrors(): readonly ShownError[] {
  const form = useProfileForm();
  const definition = useDefinition();
  const formState = useFormState({ control: form.control });
  return controlPaths(form.getValues(), definition).flatMap((path) => {
    const text = errorTextOf(form.getFieldState(path, formState).error);
    return text === undefined ? [] : [{ path, text }];
  });
}
