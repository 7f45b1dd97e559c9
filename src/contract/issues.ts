import {
  fieldErrorMessage,
  isFieldErrorCode,
  type FieldErrorCode,
  type FieldErrorParameters,
} from './field-errors.ts';
import type { FieldError } from './problem.ts';
import { z } from './zod.ts';

type Issue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

const parametersSchema = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

function describe(issue: Issue, input: unknown): { code: FieldErrorCode; parameters: FieldErrorParameters } {
  const field = String(issue.path.at(-1) ?? '');
  if (valueAt(input, issue.path) === undefined && issue.code !== 'custom')
    return { code: 'required', parameters: { field } };
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.code;
      const parameters = parametersSchema.parse(issue.params?.parameters);
      return isFieldErrorCode(code)
        ? { code, parameters }
        : { code: 'invalid_value', parameters: { allowed: issue.message } };
    }
    case 'invalid_type':
      return { code: 'invalid_type', parameters: { expected: issue.expected } };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too_long', parameters: { maximum: Number(issue.maximum) } }
        : { code: 'too_large', parameters: { maximum: Number(issue.maximum) } };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'required', parameters: { field } }
        : { code: 'too_small', parameters: { minimum: Number(issue.minimum) } };
    case 'invalid_value':
      return { code: 'invalid_value', parameters: { allowed: issue.values.map(String).join(', ') } };
    case 'invalid_union':
      return { code: 'invalid_value', parameters: { allowed: allowedIn(issue) } };
    default:
      return {
        code: 'invalid_value',
        parameters: { allowed: 'format' in issue ? String(issue.format) : issue.code },
      };
  }
}

function allowedIn(issue: Issue): string {
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(String).join(', ') : 'a value of another type';
}

function toFieldErrors(issue: Issue, input: unknown): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      code: 'unknown_key',
      message: fieldErrorMessage('unknown_key', { key }),
      parameters: { key },
    }));
  const { code, parameters } = describe(issue, input);
  return [{ path: path.join('.'), code, message: fieldErrorMessage(code, parameters), parameters }];
}

/**
 * What zod found, in our field errors. Of what zod finds by itself no value
 * becomes part of a message: it may be a secret. A rule of ours may name what
 * is wrong in a value that is none.
 */
export function fieldErrorsOf(error: z.ZodError, input: unknown): FieldError[] {
  return error.issues.flatMap((issue) => toFieldErrors(issue, input));
}

/** True where a name was used that the schema does not know. */
export function hasUnknownKeys(error: z.ZodError): boolean {
  return error.issues.some(({ code }) => code === 'unrecognized_keys');
}
