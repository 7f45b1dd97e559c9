import type { z } from './zod-mini.ts';
import { fieldErrorMessage, type FieldErrorCode, type FieldErrorParameters } from './field-errors.ts';
import type { dataTypeSchema, InputType, visibilitySchema } from './form-field.ts';
import { limits } from './limits.ts';
import type { FieldError } from './problem.ts';
import { codePoints, hasControlCharacter, hasHalfCharacter } from './text.ts';

/** What is asked for: a form field, read or written. */
export interface AskedField {
  readonly title: string;
  readonly fieldKey: string;
  readonly hint: string;
  readonly fieldType: InputType;
  readonly mandatory: boolean;
  readonly dataType: z.infer<typeof dataTypeSchema>;
  readonly visibility: z.infer<typeof visibilitySchema>;
  readonly secure?: boolean | undefined;
  /** What it starts with: a text, or of a stored secret only whether it is set. */
  readonly fieldValue?: string | { readonly isSet: boolean } | null | undefined;
}

/** The form fields of a profile; none where its type has no such list. */
export function formFieldsOf(profile: object): readonly AskedField[] {
  return hasFormFields(profile) ? profile.formFields : [];
}

function hasFormFields(profile: object): profile is { readonly formFields: readonly AskedField[] } {
  return 'formFields' in profile && Array.isArray(profile.formFields);
}

/** The text that a field starts with; empty for a stored secret, which never comes back. */
export function startValueOf({ fieldValue }: AskedField): string {
  return typeof fieldValue === 'string' ? fieldValue : '';
}

/** True where the field has a value although nothing is entered. */
export function hasStartValue({ fieldValue }: AskedField): boolean {
  return typeof fieldValue === 'string' ? fieldValue !== '' : fieldValue?.isSet === true;
}

const patterns = { number: /^[+-]?\d+(?:\.\d+)?$/, email: /^[^\s@]+@[^\s@]+$/ } as const;

interface InputProblem {
  readonly code: FieldErrorCode;
  readonly parameters: FieldErrorParameters;
}

/** What is wrong with a value that was entered for a field, or null. */
function inputProblem(field: AskedField, value: string): InputProblem | null {
  if (value === '')
    return field.mandatory && !hasStartValue(field) ? { code: 'required', parameters: {} } : null;
  if (codePoints(value) > limits.value) return { code: 'too_long', parameters: { maximum: limits.value } };
  if (hasControlCharacter(value)) return { code: 'control_character', parameters: {} };
  if (hasHalfCharacter(value)) return { code: 'half_character', parameters: {} };
  if (field.dataType !== 'string' && !patterns[field.dataType].test(value))
    return { code: 'data_type_mismatch', parameters: { dataType: field.dataType, field: field.dataType } };
  return null;
}

/** Everything wrong with what was entered, at `inputs.{key}`. Only visible fields can be entered. */
export function inputErrors(
  fields: readonly AskedField[],
  inputs: Readonly<Record<string, string>>,
): FieldError[] {
  const open = fields.filter(({ visibility }) => visibility === 'visible');
  const error = (key: string, { code, parameters }: InputProblem): FieldError => ({
    path: `inputs.${key}`,
    code,
    message: fieldErrorMessage(code, parameters),
    parameters,
  });
  const unknown = Object.keys(inputs).filter((key) => !open.some(({ fieldKey }) => fieldKey === key));
  return [
    ...unknown.map((key) => error(key, { code: 'unknown_key', parameters: { key } })),
    ...open.flatMap((field) => {
      const given = Object.hasOwn(inputs, field.fieldKey) ? (inputs[field.fieldKey] ?? '') : '';
      const problem = inputProblem(field, given);
      return problem === null ? [] : [error(field.fieldKey, problem)];
    }),
  ];
}
