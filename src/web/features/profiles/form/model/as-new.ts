import type { ProfileFormValues } from './form-values.ts';

const asNewRow = <Row extends object>(row: Row) =>
  ({ ...row, rowId: null, stored: 'none', stamp: '' }) as const;

/** The same values for a profile of their own: nothing is stored of it yet, so its secrets have to be entered. */
export function asNew(values: ProfileFormValues): ProfileFormValues {
  const mapped = <Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)] as const));
  return {
    ...values,
    secrets: mapped(values.secrets, ({ text }) => ({
      text,
      stored: 'none' as const,
      stamp: '',
      isRemoved: false,
    })),
    pairs: mapped(values.pairs, (rows) => rows.map(asNewRow)),
    fieldLists: mapped(values.fieldLists, (rows) => rows.map(asNewRow)),
    editor: { ...values.editor, row: asNewRow(values.editor.row) },
  };
}
