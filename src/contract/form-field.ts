import { isUnsafeKey } from './keys.ts';
import { limits } from './limits.ts';
import { isInputName } from './placeholders.ts';
import { report } from './rule.ts';
import { rowReadShape, rowsOf, rowValueReadSchema, rowValueWriteSchema, rowWriteShape } from './rows.ts';
import { hasControlCharacter, isBlank, lineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** How a value is entered. A password is masked, and is a secret in everything that a test leaves behind. */
export const inputTypeSchema = z.enum(['textbox', 'password']);
export type InputType = z.infer<typeof inputTypeSchema>;

/** What a value has to look like. */
export const dataTypeSchema = z.enum(['string', 'number', 'email']);

/** Whether the user sees the field, and can change it. */
export const visibilitySchema = z.enum(['visible', 'read_only', 'hidden']);

const formFieldShape = {
  /** The label that the user sees. */
  title: lineOf(limits.key),
  /** What the value is called in placeholders: `{{fieldKey}}`. */
  fieldKey: lineOf(limits.key),
  /** What stands in the empty field. */
  hint: z._default(lineOf(limits.key), ''),
  fieldType: z._default(inputTypeSchema, 'textbox'),
  mandatory: z._default(z.boolean(), true),
  dataType: z._default(dataTypeSchema, 'string'),
  visibility: z._default(visibilitySchema, 'visible'),
};

/** One value that is asked for when the profile is used. `fieldValue` is what it starts with. */
export const formFieldWriteSchema = z
  .strictObject({ ...rowWriteShape, ...formFieldShape, fieldValue: rowValueWriteSchema })
  .check((context) => {
    const { title, fieldKey, fieldType, fieldValue, secure = false, visibility, id } = context.value;
    if (isBlank(title)) report(context, ['title'], 'required', { field: 'title' });
    if (isBlank(fieldKey)) report(context, ['fieldKey'], 'required', { field: 'fieldKey' });
    else if (isUnsafeKey(fieldKey)) report(context, ['fieldKey'], 'unsafe_key', { key: fieldKey });
    else if (!isInputName(fieldKey)) report(context, ['fieldKey'], 'input_key_invalid');
    if (typeof fieldValue === 'string' && hasControlCharacter(fieldValue))
      report(context, ['fieldValue'], 'control_character');
    const isGiven = typeof fieldValue === 'string' && fieldValue !== '';
    if (isGiven && (fieldType === 'password') !== secure)
      report(context, ['secure'], 'invalid_value', { allowed: String(fieldType === 'password') });
    const keepsSecret = secure && id !== undefined && fieldValue === undefined;
    if (visibility !== 'visible' && !isGiven && !keepsSecret)
      report(context, ['fieldValue'], 'required', { field: 'startValue' });
  });

export type FormFieldWrite = z.infer<typeof formFieldWriteSchema>;

/** A form field as it is read. */
export const formFieldReadSchema = z.object({
  ...rowReadShape,
  title: z.string(),
  fieldKey: z.string(),
  hint: z.string(),
  fieldType: inputTypeSchema,
  mandatory: z.boolean(),
  dataType: dataTypeSchema,
  visibility: visibilitySchema,
  fieldValue: rowValueReadSchema,
});

/** The list of form fields: no key twice. */
export const formFieldsWriteSchema = rowsOf(formFieldWriteSchema).check((context) => {
  const seen = new Set<string>();
  context.value.forEach(({ fieldKey }, index) => {
    if (seen.has(fieldKey) && fieldKey !== '')
      report(context, [index, 'fieldKey'], 'duplicate_field', { place: 'Form field', key: fieldKey });
    seen.add(fieldKey);
  });
});
