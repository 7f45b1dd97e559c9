import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import type { EditorValue, FieldRowValue, PairValue, ProfileFormValues, SecretValue } from './form-values.ts';

/** A row for a pair that nothing was typed into. */
export const blankPair: PairValue = {
  rowId: null,
  key: '',
  value: '',
  secure: false,
  stored: 'none',
  stamp: '',
};

/** A new authorization field, as the inline editor starts with it. */
export const blankFieldRow: FieldRowValue = {
  rowId: null,
  fieldType: 'header',
  fieldKey: '',
  fieldValue: '',
  secure: false,
  stored: 'none',
  stamp: '',
};

/** What nearly every service call carries: a new profile starts with it. */
const bearerField: FieldRowValue = {
  ...blankFieldRow,
  fieldKey: 'Authorization',
  fieldValue: 'Bearer {{accessToken}}',
};

/** The inline editor while it is closed. */
export const closedEditor: EditorValue = { list: '', index: 0, row: blankFieldRow };

/** A secret that nothing is stored of and nothing was typed for. */
export const blankSecret: SecretValue = { text: '', stored: 'none', stamp: '', isRemoved: false };

/** A list of pairs as the form shows it: an empty scope list starts with one blank row to type into. */
export function shownPairs(field: FieldDescription, rows: readonly PairValue[]): readonly PairValue[] {
  return rows.length === 0 && field.kind === 'pairs' ? [blankPair] : rows;
}

/** The values of a new profile of a type, made from its field descriptions. */
export function blankValues(definition: AuthorizationTypeDefinition): ProfileFormValues {
  const texts: Record<string, string> = {};
  const secrets: Record<string, SecretValue> = {};
  const pairs: Record<string, readonly PairValue[]> = {};
  const fieldLists: Record<string, readonly FieldRowValue[]> = {};
  for (const field of definition.fields) {
    if (field.kind === 'secret') secrets[field.name] = blankSecret;
    else if (field.kind === 'pairs' || field.kind === 'headers') pairs[field.name] = shownPairs(field, []);
    else if (field.kind === 'authorization_fields') fieldLists[field.name] = [bearerField];
    else if (field.kind === 'choice') texts[field.name] = field.initial;
    else if (field.kind !== 'tenancy') texts[field.name] = '';
  }
  return {
    type: definition.type,
    texts,
    secrets,
    tenancy: { enabled: 'no', baseUrl: '' },
    pairs,
    fieldLists,
    editor: closedEditor,
  };
}

/** The same values for another type: what both types have stays, the rest starts anew. */
export function valuesForType(
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): ProfileFormValues {
  const blank = blankValues(definition);
  return {
    type: definition.type,
    texts: { ...blank.texts, ...values.texts },
    secrets: { ...blank.secrets, ...values.secrets },
    tenancy: values.tenancy,
    pairs: { ...blank.pairs, ...values.pairs },
    fieldLists: { ...blank.fieldLists, ...values.fieldLists },
    editor: values.editor,
  };
}
