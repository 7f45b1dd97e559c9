import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { isRequired } from '#contract/authorization-types/field-description.ts';
import {
  authorizationProfileWriteSchema,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { fieldErrorMessage, type FieldErrorCode, type FieldErrorParameters } from '#contract/field-errors.ts';
import { fieldErrorsOf } from '#contract/issues.ts';
import type { FieldError } from '#contract/problem.ts';
import { isBlank } from '#contract/text.ts';
import { formPathOf, type FormPath } from './form-paths.ts';
import { formToWrite } from './form-to-write.ts';
import type { FieldRowValue, PairValue, ProfileFormValues } from './form-values.ts';
import { identityOf, listKindOf } from './list-members.ts';

/** Something wrong with the form, at the control concerned. */
export interface FormError {
  readonly path: FormPath;
  readonly error: FieldError;
}

/** The form can be written, or what is wrong with it. */
export type CheckedForm =
  | { readonly profile: AuthorizationProfileWrite; readonly errors: readonly [] }
  | { readonly profile: null; readonly errors: readonly FormError[] };

function formError(path: FormPath, code: FieldErrorCode, parameters: FieldErrorParameters): FormError {
  return { path, error: { path, code, message: fieldErrorMessage(code, parameters), parameters } };
}

/** True for a secret that has to be there and is neither typed nor stored. */
function isMissingSecret(
  field: AuthorizationTypeDefinition['fields'][number],
  { secrets, texts }: ProfileFormValues,
): boolean {
  if (field.kind !== 'secret' || !isRequired(field, (name) => texts[name])) return false;
  const secret = secrets[field.name];
  return secret === undefined || (secret.text === '' && (secret.stored === 'none' || secret.isRemoved));
}

/** A secure row needs a value, typed or stored. */
function lacksSecret(row: Pick<PairValue, 'secure' | 'stored'>, value: string): boolean {
  return row.secure && row.stored === 'none' && value === '';
}

function lacksValue(row: PairValue): boolean {
  return !isBlank(row.key) && (row.secure ? lacksSecret(row, row.value) : row.value === '');
}

function fieldRowLacksValue(row: FieldRowValue): boolean {
  if (isBlank(row.fieldKey)) return false;
  // A stored secret cannot be shown, so a row that is no longer secure needs its value again.
  const isRevealed = !row.secure && row.stored !== 'none' && row.fieldValue === '';
  return isRevealed || lacksSecret(row, row.fieldValue);
}

/**
 * What the form asks for beyond the contract's schema: a secret that is
 * neither typed nor stored, and a row with a key but no value, which the
 * server would silently leave out of the request.
 */
function formRules(values: ProfileFormValues, definition: AuthorizationTypeDefinition): FormError[] {
  return definition.fields.flatMap((field): FormError[] => {
    const { name } = field;
    if (isMissingSecret(field, values))
      return [formError(`secrets.${name}.text`, 'required', { field: name })];
    if (field.kind === 'pairs' || field.kind === 'headers')
      return (values.pairs[name] ?? []).flatMap((row, index) =>
        lacksValue(row) ? [formError(`pairs.${name}.${index}.value`, 'required', { field: 'value' })] : [],
      );
    if (field.kind !== 'authorization_fields') return [];
    const { editor } = values;
    const isEdited = editor.list === name && fieldRowLacksValue(editor.row);
    return [
      ...(values.fieldLists[name] ?? []).flatMap((row, index) =>
        fieldRowLacksValue(row) && !(editor.list === name && editor.index === index)
          ? [formError(`fieldLists.${name}.${index}.fieldValue`, 'required', { field: 'value' })]
          : [],
      ),
      ...(isEdited ? [formError('editor.row.fieldValue', 'required', { field: 'value' })] : []),
    ];
  });
}

/** A key that is in the list twice is an error of the row that is being edited, whichever of the two comes first. */
function inEditor(
  path: FormPath,
  { code }: FieldError,
  { fieldLists, editor }: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): FormPath {
  if (code !== 'duplicate_field' || editor.list === '') return path;
  const kind = listKindOf(definition, editor.list);
  const edited = identityOf(kind, editor.row);
  const isTwin = (fieldLists[editor.list] ?? []).some(
    (row, index) =>
      path === `fieldLists.${editor.list}.${index}.fieldKey` && identityOf(kind, row) === edited,
  );
  return isTwin ? 'editor.row.fieldKey' : path;
}

/** Checks what the form would write, with the contract's own schema and the form's few rules. */
export function checkForm(values: ProfileFormValues, definition: AuthorizationTypeDefinition): CheckedForm {
  const written = formToWrite(values, definition);
  const parsed = authorizationProfileWriteSchema.safeParse(written.profile);
  const stated = parsed.success
    ? []
    : fieldErrorsOf(parsed.error, written.profile).map((error) => ({
        path: inEditor(
          formPathOf(error.path, definition, written, values) ?? 'type',
          error,
          values,
          definition,
        ),
        error,
      }));
  const errors = [...stated, ...formRules(values, definition)];
  return parsed.success && errors.length === 0
    ? { profile: parsed.data, errors: [] }
    : { profile: null, errors };
}
