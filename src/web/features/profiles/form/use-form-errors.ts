import { useCallback, useState, useSyncExternalStore } from 'react';
import { errorTextOf } from './form-checks.ts';
import { useDefinition, useProfileForm } from './form-context.ts';
import { controlPaths } from './model/control-paths.ts';
import type { FormPath } from './model/form-paths.ts';

/** An error that is shown in the form. */
export interface ShownError {
  readonly path: FormPath;
  readonly text: string;
}

const none: readonly ShownError[] = [];

/** Gives the errors that were given before, where they are the same. */
function steadyErrors() {
  let last = none;
  return (errors: readonly ShownError[]) => {
    const isSame =
      errors.length === last.length &&
      errors.every(({ path, text }, index) => path === last[index]?.path && text === last[index].text);
    if (!isSame) last = errors;
    return last;
  };
}

/**
 * The errors that the form shows at some paths, in their order. What asks is
 * drawn anew when they change, and not with every key, as it would be by the
 * library's own hook: that one follows the whole state of the form.
 */
export function useErrorsAt(paths: () => readonly FormPath[]): readonly ShownError[] {
  const form = useProfileForm();
  const [steady] = useState(steadyErrors);
  const subscribe = useCallback(
    (callback: () => void) => form.subscribe({ formState: { errors: true }, callback }),
    [form],
  );
  const read = () =>
    steady(
      paths().flatMap((path) => {
        const text = errorTextOf(form.getFieldState(path).error);
        return text === undefined ? [] : [{ path, text }];
      }),
    );
  return useSyncExternalStore(subscribe, read);
}

/** All errors that the form shows, in the order of its controls. */
export function useFormErrors(): readonly ShownError[] {
  const form = useProfileForm();
  const definition = useDefinition();
  return useErrorsAt(() => controlPaths(form.getValues(), definition));
}
