import { assistantVariableOf } from '../draft/foreign-variable.ts';
import type { NoteList } from '../import/note-list.ts';

/** `{{name}}` as programs have it that commands are copied from; those of the assistant begin with `env.`. */
const placeholder = /\{\{(?!env\.)([^{}]+)\}\}/g;

/** What only that program can work out: `{{$guid}}`. */
const workedOut = /^\s*\$\w+\s*$/;

/** A text with such variables as those of the assistant, each noted. What can be none stays as it is. */
export function withTemplateVariables(text: string, notes: NoteList): string {
  return text.replace(placeholder, (whole, written: string) => {
    const name = assistantVariableOf(written);
    if (name !== null) notes.add(`{{${name}}}`, 'variable_kept');
    else if (workedOut.test(written)) notes.add(`{{${written.trim()}}}`, 'variable_unfit');
    return name === null ? whole : `{{env.${name}}}`;
  });
}
