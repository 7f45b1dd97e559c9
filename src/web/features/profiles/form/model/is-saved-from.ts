import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { formToWrite, withEditorClosed } from './form-to-write.ts';
import type { FieldRowValue, PairValue, ProfileFormValues } from './form-values.ts';

/** A row as if it were saved and nothing else: what is secret in it is stored, under no id. */
function savedPair(row: PairValue): PairValue {
  return { ...row, rowId: null, ...(row.secure ? { value: '', stored: 'readable' } : {}) };
}

function savedFieldRow(row: FieldRowValue): FieldRowValue {
  const isSecret = row.secure || (row.fieldType === 'password' && row.fieldValue !== '');
  return { ...row, rowId: null, ...(isSecret ? { fieldValue: '', stored: 'readable' } : {}) };
}

function mapRows<Row>(lists: Readonly<Record<string, readonly Row[]>>, map: (row: Row) => Row) {
  return Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.map(map)]));
}

function withoutSecrets(values: ProfileFormValues): ProfileFormValues {
  const closed = withEditorClosed(values);
  return {
    ...closed,
    secrets: {},
    pairs: mapRows(closed.pairs, savedPair),
    fieldLists: mapRows(closed.fieldLists, savedFieldRow),
  };
}

/**
 * True where a saved profile has what was sent to create it, each member alike
 * but for secrets, which never come back and so cannot be compared.
 */
export function isSavedFrom(
  sent: ProfileFormValues,
  saved: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): boolean {
  if (sent.type !== saved.type) return false;
  const written = (side: ProfileFormValues) =>
    JSON.stringify(formToWrite(withoutSecrets(side), definition).profile);
  return written(sent) === written(saved);
}
