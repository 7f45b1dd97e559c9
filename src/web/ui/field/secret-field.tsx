import { useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EyeIcon, EyeOffIcon } from '../icons.tsx';
import { IconButton } from '../icon-button.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { secretDoubt, withoutDoubt } from './doubt.ts';
import { DoubtNote, useDoubtText } from './doubt-note.tsx';
import type { FieldTexts } from './field.tsx';
import { pastedWithBreak } from './pasting.ts';
import { TextField } from './text-field.tsx';

export interface SecretFieldProps
  extends
    FieldTexts,
    Omit<
      ComponentProps<'input'>,
      'children' | 'className' | 'value' | 'onChange' | 'onPaste' | 'type' | 'ref'
    > {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A value is stored. It never comes back to the page, so there is nothing of it to show. */
  readonly saved?: boolean;
  /** Line breaks belong to what is pasted, as in a key. */
  readonly hasLines?: boolean;
  readonly fieldClassName?: string | undefined;
  /** A control behind the one that shows the value. */
  readonly end?: ReactNode;
}

/**
 * A secret: masked while it is typed, shown on demand. Of a saved one only the
 * fact is shown. It is never changed silently: what is doubtful about it is
 * said, with a way to trim it.
 */
export function SecretField(props: SecretFieldProps) {
  const { saved = false, hasLines = false, value, onChange, hint, placeholder, end, ...field } = props;
  const t = useTranslations('ui');
  const sayDoubt = useDoubtText();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  /** What is announced of what was pasted. */
  const [said, setSaid] = useState('');
  // What is typed next is another secret, and masked again.
  if (shown && value === '') setShown(false);
  const visible = shown && value !== '';
  const doubtOf = (text: string) => (hasLines ? null : secretDoubt(text));
  const doubt = doubtOf(value);
  const trim = () => {
    onChange(withoutDoubt(value));
    input.current?.focus();
    setSaid(t('trimmed'));
  };
  const { label } = field;
  const eye = (
    <IconButton
      icon={visible ? EyeOffIcon : EyeIcon}
      label={visible ? t('hideSecret', { label }) : t('showSecret', { label })}
      onPress={() => setShown(!visible)}
    />
  );
  return (
    <TextField
      {...field}
      ref={input}
      isSecret
      hint={
        doubt === null ? (
          hint
        ) : (
          <>
            <span>{hint}</span>
            <DoubtNote doubt={doubt} onTrim={trim} />
          </>
        )
      }
      type={visible ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onPaste={(event) => {
        const whole = pastedWithBreak(event);
        if (whole !== null) {
          event.preventDefault();
          onChange(whole);
        }
        const pasted = doubtOf(whole ?? event.clipboardData.getData('text'));
        setSaid(pasted === null ? '' : sayDoubt(pasted));
      }}
      placeholder={saved ? t('secretSaved') : placeholder}
      autoComplete="new-password"
      data-1p-ignore=""
      data-lpignore="true"
      leftToRight
      after={
        <>
          <VisuallyHidden>
            <span aria-live="polite">{said}</span>
          </VisuallyHidden>
          {value !== '' && eye}
          {end}
        </>
      }
    />
  );
}
