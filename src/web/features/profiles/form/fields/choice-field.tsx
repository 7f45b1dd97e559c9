import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { SelectField } from '../../../../ui/index.ts';
import { useFixedNote } from './fixed-note.ts';
import { useFieldTexts } from './use-field-texts.tsx';
import { useTextControl } from './use-text-control.ts';

export interface ChoiceFieldProps {
  readonly field: Extract<FieldDescription, { kind: 'choice' }>;
  readonly className?: string | undefined;
}

/** One of few. */
export function ChoiceField({ field, className }: ChoiceFieldProps) {
  const options = useTranslations('formOptions');
  const control = useTextControl(`texts.${field.name}`);
  const { label, hint, optional } = useFieldTexts(field);
  const note = useFixedNote(field.name);
  return (
    <SelectField
      {...{ label, hint, optional, note }}
      {...control.attributes}
      error={control.error}
      value={control.value}
      onChange={(event) => control.setValue(event.target.value)}
      options={field.options.map((option) => ({ value: option, label: options(`${field.name}_${option}`) }))}
      fieldClassName={className}
    />
  );
}
