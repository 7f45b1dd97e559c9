import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { FieldError } from '#contract/problem.ts';

/**
 * Puts what the server found at the fields concerned. Returns what concerns no
 * field of the form, to be said elsewhere.
 */
export function placeFieldErrors<Values extends FieldValues>(
  fieldErrors: readonly FieldError[],
  setError: UseFormSetError<Values>,
  say: (error: FieldError) => string,
  isField: (path: string) => path is FieldPath<Values>,
): FieldError[] {
  return fieldErrors.filter((error) => {
    if (!isField(error.path)) return true;
    setError(error.path, { type: error.code, message: say(error) });
    return false;
  });
}
