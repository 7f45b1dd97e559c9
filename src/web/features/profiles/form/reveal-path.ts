import type { FormAccess } from './form-context.ts';
import { controlIdOf, type FormPath } from './model/form-paths.ts';
import { isRowMember } from './model/list-members.ts';
import { openEditor } from './rows/editor-actions.ts';

/** Moves focus to the control at a path. A row that is only read is opened in the editor first. */
export function revealPath(form: FormAccess, path: FormPath, focusSoon: (id: string) => void): void {
  const [group, list = '', index, name] = path.split('.');
  if (group !== 'fieldLists' || !isRowMember(name)) {
    focusSoon(controlIdOf(path));
    return;
  }
  openEditor(form, list, Number(index));
  focusSoon(controlIdOf(`editor.row.${name}`));
}
