import type { ClipboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, SecretField } from '../../../../ui/index.ts';
import { useProfileFormContext } from '../form-context.ts';
import type { StoredSecret } from '../model/form-values.ts';
import { secretDoubt, trimSecret } from '../model/secret-doubt.ts';
import { FieldWarning } from './field-warning.tsx';
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
  /** A control behind the value, beside the one that shows it. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
}

/** What was pasted with a line break in it. The field would drop the break without a word. */
function pastedWithBreak(event: ClipboardEvent<HTMLInputElement>): string | null {
  const pasted = event.clipboardData.getData('text');
  if (!/[\r\n]/.test(pasted)) return null;
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return value.slice(0, selectionStart ?? value.length) + pasted + value.slice(selectionEnd ?? value.length);
}

/** A secret that is typed or pasted. It is never changed silently: what is doubtful is said, with a way to trim it. */
export function SecretInput(props: SecretInputProps) {
  const { path, stored, hint, className, hasLines = false, end, ...field } = props;
  const t = useTranslations('profileForm');
  const { announce } = useProfileFormContext();
  const control = useTextControl(path);
  const doubtOf = (text: string) => (hasLines ? null : secretDoubt(text));
  const doubt = doubtOf(control.value);
  const doubtText = {
    outer_space: t('secretOuterSpace'),
    line_break: t('secretLineBreak'),
  };
  const trim = () => {
    control.setValue(trimSecret(control.value));
    document.getElementById(control.attributes.id)?.focus();
    announce(t('trimmed'));
  };
  const isUnreadable = stored === 'unreadable' && control.value === '';
  const notes = (
    <>
      {hint}
      {isUnreadable && <FieldWarning>{t('secretUnreadable')}</FieldWarning>}
      {doubt !== null && (
        <FieldWarning
          action={
            <Button variant="link" size="small" onPress={trim}>
              {t('trim')}
            </Button>
          }
        >
          {doubtText[doubt]}
        </FieldWarning>
      )}
    </>
  );
  return (
    <SecretField
      {...field}
      {...control.attributes}
      saved={stored === 'readable'}
      hint={hint === undefined && !isUnreadable && doubt === null ? undefined : notes}
      error={control.error}
      value={control.value}
      onChange={control.setValue}
      onPaste={(event) => {
        const whole = pastedWithBreak(event);
        if (whole !== null) {
          event.preventDefault();
          control.setValue(whole);
        }
        const pasted = doubtOf(whole ?? event.clipboardData.getData('text'));
        if (pasted !== null) announce(doubtText[pasted]);
      }}
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
