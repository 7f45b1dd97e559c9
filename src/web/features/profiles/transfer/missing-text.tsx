import { useState } from 'react';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import type { ImportRow } from '#contract/transfer/import-answer.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { asWritten } from '../../../ui/field/as-written.ts';
import { TextField } from '../../../ui/index.ts';
import { useFieldName } from './use-field-name.ts';
import type { Import } from './use-import.ts';

/** True for what is wrong with a text that can be given here: a line or an address, not a row or a secret. */
export function isGivable({ type }: ImportRow): (error: FieldError) => boolean {
  const fields = authorizationTypes.find((definition) => definition.type === type)?.fields ?? [];
  return ({ path, code }) =>
    code !== 'taken' &&
    code !== 'taken_in_text' &&
    fields.some(({ name, kind }) => name === path && (kind === 'line' || kind === 'url'));
}

/** A text that the import lacks, or that breaks a rule: given here, it is looked at when the field is left, or by Enter. */
export function MissingText({
  path,
  row,
  run,
}: {
  readonly path: string;
  readonly row: ImportRow;
  readonly run: Import;
}) {
  const nameOf = useFieldName();
  const sayField = useFieldErrorText();
  const given = run.draft.choices.get(row.row)?.values ?? {};
  const before = given[path] ?? row.fields.find((field) => field.path === path)?.value ?? '';
  const [text, setText] = useState(before);
  const error = row.errors.find((each) => each.path === path);
  const give = () => {
    if (text !== before) run.choose(row.row, { values: { ...given, [path]: text } });
  };
  return (
    <TextField
      label={nameOf(row.type, path)}
      error={error === undefined ? undefined : sayField(error)}
      value={text}
      autoComplete="off"
      {...asWritten}
      onChange={(event) => setText(event.target.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) give();
      }}
    />
  );
}
