import type { FieldError } from '#contract/problem.ts';
import type { FormAccess } from './form-context.ts';
import { controlIdOf, type FormPath } from './model/form-paths.ts';
import { isBlankEditor } from './model/form-to-write.ts';
import { isRowMember } from './model/list-members.ts';
import { commitEditor, openEditor } from './rows/editor-actions.ts';

/**
 * Moves focus to the control at a path. A row that is only read is opened in the editor first. What is being edited
 * there is taken over into its row before; where something is wrong with that, focus goes there.
 */
export async function revealPath(
  form: FormAccess,
  path: FormPath,
  focusSoon: (id: string) => void,
  say: (error: FieldError) => string,
): Promise<void> {
  const [group, list = '', index, name] = path.split('.');
  if (group !== 'fieldLists' || !isRowMember(name)) {
    focusSoon(controlIdOf(path));
    return;
  }
  const values = form.getValues();
  if (values.editor.list !== '' && !isBlankEditor(values)) {
    const done = await commitEditor(form, say);
    if ('wrong' in done) {
      focusSoon(controlIdOf(done.wrong));
      return;
    }
  }
  openEditor(form, list, Number(index));
  focusSoon(controlIdOf(`editor.row.${name}`));
}
