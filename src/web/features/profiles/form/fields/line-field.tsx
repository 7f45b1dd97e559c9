import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { TextField } from '../../../../ui/index.ts';
import { ProviderNameField } from '../presets/provider-name-field.tsx';
import { PlaceholderText } from './placeholder-text.tsx';
import { useFixedNote } from './fixed-note.ts';
import { useFieldTexts } from './use-field-texts.tsx';
import { useTextControl } from './use-text-control.ts';

export interface LineFieldProps {
  readonly field: FieldDescription;
  readonly className?: string | undefined;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'numeric' | undefined;
}

/** The field that presets are known for. */
const providerName = 'identityProviderName';

/** One line of text: a name, or an identifier, which stays left to right and takes placeholders. */
export function LineField(props: LineFieldProps) {
  const { field, inputMode } = props;
  if (field.name === providerName) return <ProviderNameField field={field} className={props.className} />;
  const isLiteral =
    field.section === 'identity' || field.section === 'not_standard' || inputMode !== undefined;
  return isLiteral ? <LiteralLine {...props} /> : <PlaceholderLine {...props} />;
}

function PlaceholderLine({ field, className, autoFocus = false }: LineFieldProps) {
  const texts = useFieldTexts(field);
  const note = useFixedNote(field.name);
  return (
    <PlaceholderText
      {...texts}
      path={`texts.${field.name}`}
      note={note}
      autoFocus={autoFocus}
      fieldClassName={className}
    />
  );
}

function LiteralLine({ field, className, autoFocus = false, inputMode }: LineFieldProps) {
  const control = useTextControl(`texts.${field.name}`);
  const texts = useFieldTexts(field);
  const note = useFixedNote(field.name);
  const isName = field.section === 'identity';
  return (
    <TextField
      {...texts}
      {...control.attributes}
      note={note}
      error={control.error}
      value={control.value}
      onChange={(event) => control.setValue(event.target.value)}
      autoFocus={autoFocus}
      inputMode={inputMode}
      leftToRight={!isName}
      fieldClassName={className}
    />
  );
}
