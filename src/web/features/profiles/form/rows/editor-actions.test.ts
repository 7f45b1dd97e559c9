import { describe, expect, it } from 'vitest';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { formControl } from '../../../../testing/form-control.ts';
import { filledValues, savedProfile } from '../../../../testing/profile-form.ts';
import { errorTextOf } from '../form-checks.ts';
import { blankValues } from '../model/blank-values.ts';
import { profileToForm } from '../model/profile-to-form.ts';
import { cancelEditor, commitEditor, isEditorFree, openEditor, shiftEditor } from './editor-actions.ts';

const list = 'authorizationFields';
const say = ({ message }: { readonly message: string }) => message;

function opened(index: number) {
  const form = formControl(profileToForm(savedProfile()));
  openEditor(form, list, index);
  return form;
}

describe('the inline editor', () => {
  it('takes what was typed over into its row', async () => {
    const form = opened(0);
    form.setValue('editor.row.fieldValue', 'Token {{accessToken}}');
    await expect(commitEditor(form, say)).resolves.toMatchObject({ index: 0, isNew: false });
    expect(form.getValues(`fieldLists.${list}`)).toMatchObject([
      { rowId: 'field-1', fieldValue: 'Token {{accessToken}}' },
      { rowId: 'field-2' },
      { rowId: 'field-3' },
    ]);
    expect(form.getValues('editor.list')).toBe('');
  });

  it('adds a new row behind the last', async () => {
    const form = opened(3);
    form.setValue('editor.row.fieldKey', ' X-Api-Version ');
    await expect(commitEditor(form, say)).resolves.toMatchObject({ index: 3, isNew: true });
    expect(form.getValues(`fieldLists.${list}`)[3]?.fieldKey).toBe('X-Api-Version');
  });

  it('asks for a key also where nothing at all was typed', async () => {
    const form = opened(3);
    await expect(commitEditor(form, say)).resolves.toEqual({ wrong: 'editor.row.fieldKey' });
    expect(errorTextOf(form.getFieldState('editor.row.fieldKey').error)).toBe('Enter a field key.');
    expect(form.getValues(`fieldLists.${list}`)).toHaveLength(3);
  });

  it('leads to the first control that something is wrong with', async () => {
    const form = formControl(filledValues());
    openEditor(form, list, 1);
    form.setValue('editor.row.fieldKey', 'X-Key');
    form.setValue('editor.row.fieldValue', '{{unknown}}');
    await expect(commitEditor(form, say)).resolves.toEqual({ wrong: 'editor.row.fieldValue' });
  });

  it('shows what is wrong with the row that it was opened on', () => {
    const form = formControl(profileToForm(savedProfile()));
    form.setError(`fieldLists.${list}.0.fieldValue`, {
      type: 'server:unknown_variable',
      message: 'No such variable.',
    });
    openEditor(form, list, 0);
    expect(errorTextOf(form.getFieldState('editor.row.fieldValue').error)).toBe('No such variable.');
  });

  it('forgets what was typed on Cancel, and leads back to what opened it', () => {
    const focused: string[] = [];
    const form = opened(0);
    form.setValue('editor.row.fieldKey', 'Other');
    expect(cancelEditor(form, (id) => focused.push(id))).toBe(true);
    expect(form.getValues(`fieldLists.${list}.0.fieldKey`)).toBe('Authorization');
    openEditor(form, list, 3);
    cancelEditor(form, (id) => focused.push(id));
    expect(focused.map((id) => id.split('-').slice(-2).join('-'))).toEqual([
      '0-edit',
      'authorizationFields-add',
    ]);
    expect(cancelEditor(form, (id) => focused.push(id))).toBe(false);
  });

  it('gives way to a row of another list only where that loses nothing', () => {
    const form = opened(3);
    expect(isEditorFree(form, 'another list')).toBe(true);
    expect(isEditorFree(form, list)).toBe(false);
    form.setValue('editor.row.fieldValue', 'typed');
    expect(isEditorFree(form, 'another list')).toBe(false);
    form.setValue('editor.row.fieldValue', '');
    form.setValue('editor.row.hint', 'typed');
    expect(isEditorFree(form, 'another list')).toBe(false);
    cancelEditor(form, () => undefined);
    expect(isEditorFree(form, list)).toBe(true);
  });

  it('says what a row is called, which differs from list to list', async () => {
    const form = formControl(blankValues(authorizationTypeDefinition('basic')));
    openEditor(form, 'formFields', 0);
    await expect(commitEditor(form, say)).resolves.toMatchObject({ name: 'User Name' });
    openEditor(form, list, 0);
    await expect(commitEditor(form, say)).resolves.toMatchObject({ name: 'Authorization' });
  });

  it('moves along with its row', () => {
    const form = opened(1);
    shiftEditor(form, list, (index) => index - 1);
    expect(form.getValues('editor.index')).toBe(0);
    shiftEditor(form, 'another list', () => 7);
    expect(form.getValues('editor.index')).toBe(0);
  });
});
