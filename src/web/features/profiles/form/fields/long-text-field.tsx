import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { TextArea } from '../../../../ui/index.ts';
import { useFieldTexts } from './use-field-texts.tsx';
import { useTextControl } from './use-text-control.ts';

/** Text on several lines. */
export function LongTextField({
  field,
  className,
}: {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
}) {
  const control = useTextControl(`texts.${field.name}`);
  const texts = useFieldTexts(field);
  return (
    <TextArea
      {...texts}
      {...control.attributes}
      error={control.error}
      value={control.value}
      onChange={(event) => control.setValue(event.target.value)}
      fieldClassName={className}
    />
  );
}
