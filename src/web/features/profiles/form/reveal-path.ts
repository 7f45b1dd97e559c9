import type { FormAccess } from './form-context.ts';
import { controlIdOf, type FormPath } from './model/form-paths.ts';
import { openEditor } from './rows/editor-actions.ts';

const members = ['fieldType', 'fieldKey', 'fieldValue'] as const;

/** Moves focus to the control at a path. A row that is only read is opened in the editor first. */
export function revealPath(form: FormAccess, path: FormPath, focusSoon: (id: string) => void): void {
  const [group, list = '', index, name] = path.split('.');
  const member = members.find((candidate) => candidate === name);
  const isRow = group === 'fieldLists' && member !== undefined;
  if (isRow) openEditor(form, list, Number(index));
  focusSoon(controlIdOf(isRow ? `editor.row.${member}` : path));
}
