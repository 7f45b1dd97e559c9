import type { FocusEvent } from 'react';
import { useController } from 'react-hook-form';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import type { RowMember } from '../model/list-members.ts';

/** The paths of controls that hold text. */
export type TextPath =
  | 'tenancy.baseUrl'
  | `texts.${string}`
  | `secrets.${string}.text`
  | `pairs.${string}.${number}.key`
  | `pairs.${string}.${number}.value`
  | `editor.row.${RowMember}`;

/** Ties a control to its text in the form, and to its error. */
export function useTextControl(path: TextPath) {
  const { control } = useProfileForm();
  const { leave, changed } = useProfileFormContext();
  const { field, fieldState } = useController({ control, name: path });
  return {
    value: field.value,
    error: fieldState.error?.message,
    setValue: (text: string) => {
      field.onChange(text);
      changed(path);
    },
    attributes: {
      id: controlIdOf(path),
      onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
        field.onBlur();
        // Going to another window, say to copy something, is not leaving the field.
        if (document.activeElement !== currentTarget) leave(path);
      },
    },
  };
}
