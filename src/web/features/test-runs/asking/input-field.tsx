import { useTranslations } from 'use-intl';
import { hasStartValue, startValueOf, type AskedField } from '#contract/inputs.ts';
import { asWritten } from '../../../ui/field/as-written.ts';
import { SecretField, TextField } from '../../../ui/index.ts';

export interface InputFieldProps {
  readonly field: AskedField;
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
}

/** One form field of the profile, as its user sees it. */
export function InputField({ field, id, value, error, autoFocus, onChange }: InputFieldProps) {
  const t = useTranslations('result');
  const { title, hint, fieldType, dataType, mandatory, visibility } = field;
  const isSaved = hasStartValue(field) && startValueOf(field) === '';
  // A saved one stays where nothing is typed.
  const optional = mandatory && isSaved ? undefined : !mandatory;
  const common = { id, label: title, optional, placeholder: hint === '' ? undefined : hint };
  if (visibility === 'read_only')
    return (
      <TextField
        {...common}
        optional={undefined}
        value={isSaved ? t('savedInput') : startValueOf(field)}
        readOnly
        onChange={() => undefined}
      />
    );
  return fieldType === 'password' ? (
    <SecretField {...common} {...{ value, error, autoFocus }} saved={isSaved} onChange={onChange} />
  ) : (
    <TextField
      {...common}
      {...{ value, error, autoFocus }}
      inputMode={dataType === 'number' ? 'decimal' : dataType === 'email' ? 'email' : 'text'}
      autoComplete="off"
      {...asWritten}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
