import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { fieldErrorsOf } from '#contract/issues.ts';
import type { FieldError } from '#contract/problem.ts';
import type { z } from '#contract/zod-mini.ts';
import { nestErrors } from './nest-errors.ts';

export interface ResolverOptions<Values> {
  /** What the form writes: the shape that the schema checks. The values themselves where they are that shape. */
  readonly toInput?: (values: Values) => unknown;
  /** Says an error in the language of the page. */
  readonly say: (error: FieldError) => string;
  /** The path in the form of a path in what it writes, where they differ. */
  readonly toFormPath?: (path: string) => string;
}

/**
 * Checks a form with a schema of the contract. Errors keep their code in
 * `type` and carry the text to show in `message`; what passes is handed on
 * parsed.
 */
export function zodResolver<Values extends FieldValues, Schema extends z.ZodMiniType>(
  schema: Schema,
  { toInput = (values) => values, say, toFormPath = (path) => path }: ResolverOptions<Values>,
): Resolver<Values, unknown, z.output<Schema>> {
  return (values) => {
    const input = toInput(values);
    const parsed = schema.safeParse(input);
    if (parsed.success) return { values: parsed.data, errors: {} };
    const stated = fieldErrorsOf(parsed.error, input).map((error) => ({
      path: toFormPath(error.path),
      error: { type: error.code, message: say(error) },
    }));
    // The paths are the schema's, so the nested errors have the shape of the values.
    return { values: {}, errors: nestErrors(stated, values) as FieldErrors<Values> };
  };
}
