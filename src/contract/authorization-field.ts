import { isFramingHeader, isHeaderName, isHeaderValue } from './http-header.ts';
import { isUnsafeKey } from './keys.ts';
import { limits } from './limits.ts';
import { checkPlaceholders, type KnownPlaceholders } from './placeholder-rules.ts';
import { report } from './rule.ts';
import { rowReadShape, rowsOf, rowValueReadSchema, rowValueWriteSchema, rowWriteShape } from './rows.ts';
import { hasControlCharacter, isBlank, lineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** Where an authorization field goes in a service call. */
export const fieldTypeSchema = z.enum(['header', 'payload', 'query_string', 'path_param']);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/** How the places are called, in error messages. */
const placeNames: Record<FieldType, string> = {
  header: 'Header',
  payload: 'Payload',
  query_string: 'Query String',
  path_param: 'Path Param',
};

const authorizationFieldShape = z.strictObject({
  ...rowWriteShape,
  fieldType: fieldTypeSchema,
  fieldKey: lineOf(limits.key),
  fieldValue: rowValueWriteSchema,
});

/** One field that is added to every service call of the profile. */
export const authorizationFieldWriteSchema = authorizationFieldShape.check((context) => {
  const { fieldType, fieldKey, fieldValue } = context.value;
  if (isBlank(fieldKey)) report(context, ['fieldKey'], 'required', { field: 'fieldKey' });
  else if (isUnsafeKey(fieldKey)) report(context, ['fieldKey'], 'unsafe_key', { key: fieldKey });
  else if (fieldType === 'header' && !isHeaderName(fieldKey))
    report(context, ['fieldKey'], 'header_name_invalid');
  else if (fieldType === 'header' && isFramingHeader(fieldKey))
    report(context, ['fieldKey'], 'header_name_reserved', { key: fieldKey });
  else if (fieldType === 'path_param' && !/^[\w-]+$/.test(fieldKey))
    report(context, ['fieldKey'], 'path_param_invalid');
  else if (fieldType === 'path_param' && fieldKey === 'tenant')
    report(context, ['fieldKey'], 'reserved_key', { key: '{tenant}' });
  if (typeof fieldValue !== 'string') return;
  if (hasControlCharacter(fieldValue)) report(context, ['fieldValue'], 'control_character');
  else if (fieldType === 'header' && !isHeaderValue(fieldValue))
    report(context, ['fieldValue'], 'header_value_invalid');
});

export type AuthorizationFieldWrite = z.infer<typeof authorizationFieldWriteSchema>;

/** An authorization field as it is read. */
export const authorizationFieldReadSchema = z.object({
  ...rowReadShape,
  fieldType: fieldTypeSchema,
  fieldKey: z.string(),
  fieldValue: rowValueReadSchema,
});

/** What may stand only once: a place and key. Header names are compared without case (RFC 9110 5.1). */
function placeAndKey(field: { fieldType: FieldType; fieldKey: string }): string {
  const key = field.fieldType === 'header' ? field.fieldKey.toLowerCase() : field.fieldKey;
  return `${field.fieldType} ${key}`;
}

/** The list of authorization fields: no place and key twice. */
export const authorizationFieldListSchema = rowsOf(authorizationFieldWriteSchema).check((context) => {
  const seen = new Set<string>();
  context.value.forEach((field, index) => {
    const place = placeAndKey(field);
    if (seen.has(place) && field.fieldKey !== '')
      report(context, [index, 'fieldKey'], 'duplicate_field', {
        place: placeNames[field.fieldType],
        key: field.fieldKey,
      });
    seen.add(place);
  });
});

/** The same where a type has none of its own to begin with. */
export const authorizationFieldsWriteSchema = z._default(authorizationFieldListSchema, []);

/** Reports placeholders in the values of authorization fields that the type of the profile does not know. */
export function checkFieldPlaceholders(
  context: z.core.ParsePayload,
  fields: readonly Pick<AuthorizationFieldWrite, 'fieldValue' | 'secure'>[],
  known: KnownPlaceholders,
): void {
  fields.forEach(({ fieldValue, secure }, index) => {
    const path = ['authorizationFields', index, 'fieldValue'];
    if (typeof fieldValue === 'string') checkPlaceholders(context, path, fieldValue, known, secure === true);
  });
}
