import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { controlIdOf } from '../model/form-paths.ts';
import type { RowMember } from '../model/list-members.ts';

export interface RowChoiceProps {
  readonly member: RowMember;
  readonly label: string;
  readonly hint: ReactNode;
  readonly options: readonly string[];
  /** Where an option is found among the texts of options. */
  readonly optionKey: (option: string) => string;
}

/** A member of the row that is being edited: one of few. */
export function RowChoice({ member, label, hint, options, optionKey }: RowChoiceProps) {
  const texts = useTranslations('formOptions');
  const { control } = useProfileForm();
  const { changed } = useProfileFormContext();
  const path = `editor.row.${member}` as const;
  const { field, fieldState } = useController({ control, name: path });
  return (
    <SelectField
      id={controlIdOf(path)}
      label={label}
      hint={hint}
      error={fieldState.error?.message}
      value={field.value}
      onBlur={field.onBlur}
      onChange={(event) => {
        field.onChange(event.target.value);
        changed(path);
      }}
      options={options.map((option) => ({ value: option, label: texts(optionKey(option)) }))}
    />
  );
}
