import { describe, expect, it } from 'vitest';
import { formControl } from '../../../testing/form-control.ts';
import { savedProfile } from '../../../testing/profile-form.ts';
import { profileToForm } from './model/profile-to-form.ts';
import { revealPath } from './reveal-path.ts';
import { openEditor } from './rows/editor-actions.ts';

const list = 'authorizationFields';
const path = `fieldLists.${list}.2.fieldValue` as const;

async function revealedOver(
  index: number,
  typed: { readonly fieldKey: string; readonly fieldValue: string },
) {
  const form = formControl(profileToForm(savedProfile()));
  openEditor(form, list, index);
  form.setValue('editor.row.fieldKey', typed.fieldKey);
  form.setValue('editor.row.fieldValue', typed.fieldValue);
  const focused: string[] = [];
  await revealPath(
    form,
    path,
    (id) => focused.push(id),
    ({ message }) => message,
  );
  return { focused, ...form.getValues() };
}

describe('a row that an error leads to', () => {
  it('is opened after what was typed into another one was taken over', async () => {
    const { editor, fieldLists, focused } = await revealedOver(0, {
      fieldKey: 'X-Token',
      fieldValue: 'typed',
    });
    expect(editor).toMatchObject({ index: 2, row: { fieldKey: 'region' } });
    expect(fieldLists[list]?.[0]).toMatchObject({ fieldKey: 'X-Token', fieldValue: 'typed' });
    expect(focused).toEqual(['profile-form-editor-row-fieldValue']);
  });

  it('waits where something is wrong with what was typed', async () => {
    const { editor, focused } = await revealedOver(0, { fieldKey: '', fieldValue: 'typed' });
    expect(editor).toMatchObject({ index: 0, row: { fieldValue: 'typed' } });
    expect(focused).toEqual(['profile-form-editor-row-fieldKey']);
  });

  it('takes the place of a new one that is still blank', async () => {
    const { editor, fieldLists } = await revealedOver(3, { fieldKey: '', fieldValue: '' });
    expect(editor.index).toBe(2);
    expect(fieldLists[list]).toHaveLength(3);
  });
});
