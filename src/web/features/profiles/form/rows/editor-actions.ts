import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { isBlank } from '#contract/text.ts';
import { fieldErrorMessage } from '#contract/field-errors.ts';
import type { FieldError } from '#contract/problem.ts';
import { errorTextOf } from '../form-checks.ts';
import type { FormAccess } from '../form-context.ts';
import { blankRows, closedEditor } from '../model/blank-values.ts';
import { isBlankEditor } from '../model/form-to-write.ts';
import { listKindOf, listMembers, nameOfRow, type ListKind, type RowMember } from '../model/list-members.ts';
import { addButtonId, rowButtonId } from './row-ids.ts';

const allMembers = [...new Set(Object.values(listMembers).flat())];

/** The paths of the controls of the inline editor. */
const editorPaths = allMembers.map((member) => `editor.row.${member}` as const);

function kindOf(form: FormAccess, list: string): ListKind {
  return listKindOf(authorizationTypeDefinition(form.getValues('type')), list);
}

/** Opens the inline editor on a row of a list, or on a new one behind the last. Errors of the row move along. */
export function openEditor(form: FormAccess, list: string, index: number): void {
  const kind = kindOf(form, list);
  const row = form.getValues(`fieldLists.${list}`)[index] ?? blankRows[kind];
  form.clearErrors(editorPaths);
  form.setValue('editor', { list, index, row });
  for (const member of listMembers[kind]) {
    const { error } = form.getFieldState(`fieldLists.${list}.${index}.${member}`);
    const message = errorTextOf(error);
    if (error !== undefined && message !== undefined)
      form.setError(`editor.row.${member}`, { type: error.type, message });
  }
}

/** True where another row can be edited without a loss: nothing is, or a new row of another list is still blank. */
export function isEditorFree(form: Pick<FormAccess, 'getValues'>, list: string): boolean {
  const values = form.getValues();
  return values.editor.list === '' || (values.editor.list !== list && isBlankEditor(values));
}

/** Closes the inline editor and forgets what was typed into it. */
function closeEditor(form: FormAccess): void {
  form.clearErrors(editorPaths);
  form.setValue('editor', closedEditor);
}

/**
 * Closes the inline editor, if it is open, and leads focus to the button that
 * opened it. Returns whether it was open.
 */
export function cancelEditor(form: FormAccess, focusSoon: (id: string) => void): boolean {
  const { list, index } = form.getValues('editor');
  if (list === '') return false;
  const path = `fieldLists.${list}` as const;
  const isNew = index >= form.getValues(path).length;
  closeEditor(form);
  focusSoon(isNew ? addButtonId(path) : rowButtonId(path, index, 'edit'));
  return true;
}

/** Moves the editor along with its row. */
export function shiftEditor(form: FormAccess, list: string, newIndex: (index: number) => number): void {
  const editor = form.getValues('editor');
  if (editor.list === list) form.setValue('editor.index', newIndex(editor.index));
}

/** What Done asks for. */
const needed = {
  authorization_fields: ['fieldKey'],
  form_fields: ['title', 'fieldKey'],
} as const satisfies Record<ListKind, readonly RowMember[]>;

/** What became of Done: what the row that was taken over is called and where it is, or the control that has to be corrected first. */
export type Commit =
  | { readonly name: string; readonly index: number; readonly isNew: boolean }
  | { readonly wrong: `editor.row.${RowMember}` };

/** Takes what the editor holds over into its list, unless something is wrong with it. */
export async function commitEditor(form: FormAccess, say: (error: FieldError) => string): Promise<Commit> {
  const { list, index, row } = form.getValues('editor');
  const kind = kindOf(form, list);
  await form.trigger(editorPaths);
  // A new row that is wholly blank is no error when saving, but Done asks for a field.
  for (const member of needed[kind].filter((name) => isBlank(row[name]))) {
    const parameters = { field: member };
    const message = fieldErrorMessage('required', parameters);
    const error: FieldError = { path: member, code: 'required', message, parameters };
    form.setError(`editor.row.${member}`, { type: 'required', message: say(error) });
  }
  const paths = listMembers[kind].map((member) => `editor.row.${member}` as const);
  const wrong = paths.find((path) => errorTextOf(form.getFieldState(path).error) !== undefined);
  if (wrong !== undefined) return { wrong };
  const rows = form.getValues(`fieldLists.${list}`);
  const taken = { ...row, title: row.title.trim(), fieldKey: row.fieldKey.trim() };
  const isNew = index >= rows.length;
  form.clearErrors(`fieldLists.${list}.${index}`);
  form.setValue(`fieldLists.${list}`, [...rows.slice(0, index), taken, ...rows.slice(index + 1)]);
  closeEditor(form);
  return { name: nameOfRow(kind, taken), index, isNew };
}
