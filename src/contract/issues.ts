import {
  fieldErrorMessage,
  isFieldErrorCode,
  shortened,
  shownParameters,
  type FieldErrorCode,
  type FieldErrorParameters,
} from './field-errors.ts';
import { limits } from './limits.ts';
import type { FieldError } from './problem.ts';
import { z } from './zod-mini.ts';

type Issue = z.core.$ZodIssue;

/** Unknown names that are said in one sentence. */
const saidKeys = 10;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

const parametersSchema = z.catch(z.record(z.string(), z.union([z.string(), z.number()])), {});

/** Codes of texts that are written in a way of their own, by the names that zod has for these. */
const codeOfFormat: Readonly<Record<string, FieldErrorCode>> = {
  datetime: 'datetime_invalid',
  uuid: 'uuid_invalid',
};

interface Described {
  readonly code: FieldErrorCode;
  readonly parameters: FieldErrorParameters;
}

function describe(issue: Issue, input: unknown): Described {
  const field = String(issue.path.at(-1) ?? '');
  if (valueAt(input, issue.path) === undefined && issue.code !== 'custom' && issue.code !== 'invalid_key')
    return { code: 'required', parameters: { field } };
  return describeValue(issue, field);
}

function describeTooLarge(origin: string, maximum: number): Described {
  if (origin === 'string') return { code: 'too_long', parameters: { maximum } };
  return { code: origin === 'array' ? 'too_many_rows' : 'too_large', parameters: { maximum } };
}

function describeTooSmall(origin: string, minimum: number, field: string): Described {
  const isCount = origin === 'string' || origin === 'array';
  if (isCount && minimum <= 1) return { code: 'required', parameters: { field } };
  return { code: origin === 'string' ? 'too_short' : 'too_small', parameters: { minimum } };
}

function describeValue(issue: Issue, field: string): Described {
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
      return describeTooLarge(issue.origin, Number(issue.maximum));
    case 'too_small':
      return describeTooSmall(issue.origin, Number(issue.minimum), field);
    case 'invalid_value':
      return { code: 'invalid_value', parameters: { allowed: issue.values.map(String).join(', ') } };
    case 'invalid_union':
      return { code: 'invalid_value', parameters: { allowed: allowedIn(issue) } };
    case 'invalid_key': {
      const [first] = issue.issues;
      return first === undefined ? unnamed(issue.code) : describeValue(first, field);
    }
    case 'invalid_format': {
      const code = codeOfFormat[issue.format];
      return code === undefined ? unnamed(issue.format) : { code, parameters: {} };
    }
    default:
      return unnamed(issue.code);
  }
}

/** What nothing more is known of than the name that zod has for it. */
function unnamed(name: string): Described {
  return { code: 'invalid_value', parameters: { allowed: name } };
}

function allowedIn(issue: Issue): string {
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(String).join(', ') : 'a value of another type';
}

function fieldErrorAt(
  path: readonly string[],
  code: FieldErrorCode,
  given: FieldErrorParameters,
): FieldError {
  const parameters = shownParameters(given);
  return { path: path.join('.'), code, message: fieldErrorMessage(code, parameters), parameters };
}

/** One by one: a single issue may be about any number of keys. */
function* fieldErrorsIn(error: z.core.$ZodError, input: unknown): Generator<FieldError> {
  for (const issue of error.issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) yield fieldErrorAt([...path, key], 'unknown_key', { key });
    else {
      const { code, parameters } = describe(issue, input);
      yield fieldErrorAt(path, code, parameters);
    }
  }
}

/**
 * What zod found, in our field errors. Of what zod finds by itself no value
 * becomes part of a message: it may be a secret. A rule of ours may name what
 * is wrong in a value that is none.
 */
export function fieldErrorsOf(error: z.core.$ZodError, input: unknown): FieldError[] {
  return [...fieldErrorsIn(error, input)];
}

/** The first of many field errors, and how many more there are. */
export interface FirstFieldErrors {
  readonly errors: readonly FieldError[];
  readonly more: number;
}

/** The same where there may be any number of them, as in what somebody sent: no more are made than an answer names. */
export function firstFieldErrorsOf(error: z.core.$ZodError, input: unknown): FirstFieldErrors {
  const errors: FieldError[] = [];
  for (const each of fieldErrorsIn(error, input)) {
    if (errors.length === limits.fieldErrors) break;
    errors.push(each);
  }
  const total = error.issues.reduce(
    (count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
  return { errors, more: total - errors.length };
}

/** The first names that were used and that the schema does not know, with where they stand; empty where there is none. */
export function unknownKeysOf(error: z.core.$ZodError): {
  readonly names: readonly string[];
  readonly more: number;
} {
  const unknown = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
  const total = unknown.reduce((count, { keys }) => count + keys.length, 0);
  const names = unknown
    .slice(0, saidKeys)
    .flatMap(({ path, keys }) => keys.slice(0, saidKeys).map((key) => shortened([...path, key].join('.'))))
    .slice(0, saidKeys);
  return { names, more: total - names.length };
}
