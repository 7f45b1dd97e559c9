import { z } from './zod-mini.ts';
import { fieldErrorMessage, type FieldErrorCode, type FieldErrorParameters } from './field-errors.ts';

/**
 * A zod check that carries one of our closed field error codes, so that a page
 * can say the same thing in another language.
 */
export function rule<T>(
  code: FieldErrorCode,
  holds: (value: T) => boolean,
  parameters: FieldErrorParameters = {},
) {
  return z.refine<T>(holds, {
    error: fieldErrorMessage(code, parameters),
    params: { code, parameters },
  });
}

/** Reports a broken rule that concerns several fields at the one to be changed. */
export function report(
  context: z.core.ParsePayload,
  path: (string | number)[],
  code: FieldErrorCode,
  parameters: FieldErrorParameters = {},
): void {
  context.issues.push({
    code: 'custom',
    input: context.value,
    path,
    message: fieldErrorMessage(code, parameters),
    params: { code, parameters },
    continue: true,
  });
}
