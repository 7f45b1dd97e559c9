import { useCallback } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useFieldErrorText } from '../../../../messages/field-error-text.ts';
import { useFieldTexts } from '../fields/use-field-texts.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import { listMembers, type ListField } from '../model/list-members.ts';
import { indexAfterMove, indexAfterRemoval, type Direction } from '../model/row-operations.ts';
import { cancelEditor, commitEditor, isEditorFree, openEditor, shiftEditor } from './editor-actions.ts';
import { FieldEditor } from './field-editor.tsx';
import styles from './fields.module.css';
import { FieldRow } from './field-row.tsx';
import { FormFieldEditor } from './form-field-editor.tsx';
import { rowButtonId } from './row-ids.ts';
import { RowList } from './row-list.tsx';
import rows from './rows.module.css';
import { useRowMoves } from './use-row-moves.ts';

const editors = { authorization_fields: FieldEditor, form_fields: FormFieldEditor } as const;

/** Authorization fields or form fields: rows to read, of which one at a time is edited in its place. */
export function FieldList({ field }: { readonly field: ListField }) {
  const t = useTranslations('formRows');
  const say = useFieldErrorText();
  const form = useProfileForm();
  const { announce, focusSoon } = useProfileFormContext();
  const { label, hint } = useFieldTexts(field);
  const list = `fieldLists.${field.name}` as const;
  const { fields, remove, move } = useFieldArray({ control: form.control, name: list });
  const editedList = useWatch({ control: form.control, name: 'editor.list' });
  const editedIndex = useWatch({ control: form.control, name: 'editor.index' });
  const RowEditor = editors[field.kind];
  const count = fields.length;
  const { moveRow, removeRow } = useRowMoves({ list, count, move, remove });
  const edited = editedList === field.name ? editedIndex : null;
  // A type whose new profiles have no field either proves who calls by itself: it signs each call.
  const isUnproven =
    field.kind === 'authorization_fields' && field.initial.length > 0 && count === 0 && edited === null;

  /** Takes over what is being edited, in whichever list; returns what became of it, or null where something is wrong with it. */
  const commit = useCallback(async () => {
    const done = await commitEditor(form, say);
    if ('wrong' in done) {
      focusSoon(controlIdOf(done.wrong));
      return null;
    }
    announce(t(done.isNew ? 'added' : 'changed', { name: done.name }));
    return done;
  }, [form, say, focusSoon, announce, t]);

  const onDone = () =>
    void commit().then((done) => {
      if (done !== null) focusSoon(rowButtonId(list, done.index, 'edit'));
    });
  const onCancel = () => cancelEditor(form, focusSoon);
  const open = useCallback(
    (index: number) => {
      openEditor(form, field.name, index);
      focusSoon(controlIdOf(`editor.row.${listMembers[field.kind][0]}`));
    },
    [form, field, focusSoon],
  );
  const onEdit = useCallback(
    (index: number) => {
      if (isEditorFree(form, field.name)) open(index);
      else void commit().then((done) => done !== null && open(index));
    },
    [form, field.name, open, commit],
  );
  const onAdd = () => {
    // What is edited may stand in the other list: one row at a time is edited in the whole form.
    if (isEditorFree(form, field.name)) open(count);
    else void commit().then((done) => done !== null && open(form.getValues(list).length));
  };
  const onMove = useCallback(
    (index: number, direction: Direction, name: string) => {
      const to = moveRow(index, direction, name);
      if (to === null) return;
      shiftEditor(form, field.name, (other) => (other < count ? indexAfterMove(other, index, to) : other));
    },
    [form, field.name, moveRow, count],
  );
  const onDelete = useCallback(
    (index: number, name: string) => {
      removeRow(index, name);
      shiftEditor(form, field.name, (other) => indexAfterRemoval(other, index));
    },
    [form, field.name, removeRow],
  );

  return (
    <RowList
      path={list}
      heading={label}
      about={hint}
      count={count}
      addLabel={t(`add_${field.kind}`)}
      aside={isUnproven && <p className={rows.about}>{t('unproven')}</p>}
      onAdd={onAdd}
    >
      {(count > 0 || edited !== null) && (
        <ul className={styles.rows}>
          {fields.map((row, index) =>
            index === edited ? (
              <RowEditor key={row.id} {...{ onDone, onCancel }} />
            ) : (
              <FieldRow
                key={row.id}
                kind={field.kind}
                {...{ list, row, index, count, onEdit, onDelete, onMove }}
              />
            ),
          )}
          {edited !== null && edited >= count && <RowEditor {...{ onDone, onCancel }} />}
        </ul>
      )}
    </RowList>
  );
}
