import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FieldWarning, SecretField } from '../../../../ui/index.ts';
import type { StoredSecret } from '../model/form-values.ts';
import { useTextControl, type TextPath } from './use-text-control.ts';
import { VariableButton } from './variable-button.tsx';

export interface SecretInputProps {
  readonly path: TextPath;
  readonly stored: StoredSecret;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly optional?: boolean;
  readonly placeholder?: string | undefined;
  /** Line breaks belong to what is pasted, as in a key. */
  readonly hasLines?: boolean;
  /** What else is said below the field. */
  readonly hint?: ReactNode;
  /** The id of a text elsewhere that says what it is for. */
  readonly describedBy?: string;
  /** A control behind the value, beside the one that shows it. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
}

/** A secret of the form, typed or pasted. A variable can stand in it. */
export function SecretInput(props: SecretInputProps) {
  const { path, stored, hint, className, optional, hasLines = false, end, ...field } = props;
  const t = useTranslations('profileForm');
  const control = useTextControl(path);
  const isUnreadable = stored === 'unreadable' && control.value === '';
  const hints = isUnreadable ? (
    <>
      <span>{hint}</span>
      <FieldWarning>{t('secretUnreadable')}</FieldWarning>
    </>
  ) : (
    hint
  );
  return (
    <SecretField
      {...field}
      {...control.attributes}
      // A saved one stays where nothing is typed.
      optional={optional === false && stored === 'readable' ? undefined : optional}
      saved={stored === 'readable'}
      hasLines={hasLines}
      hint={hints}
      error={control.error}
      value={control.value}
      onChange={control.setValue}
      end={
        hasLines ? (
          end
        ) : (
          <>
            <VariableButton path={path} label={field.label} control={control} />
            {end}
          </>
        )
      }
      fieldClassName={className}
    />
  );
}
