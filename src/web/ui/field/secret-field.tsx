import { useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EyeIcon, EyeOffIcon } from '../icons.tsx';
import { IconButton } from '../icon-button.tsx';
import type { FieldTexts } from './field.tsx';
import { TextField } from './text-field.tsx';

export interface SecretFieldProps
  extends
    FieldTexts,
    Omit<ComponentProps<'input'>, 'children' | 'className' | 'value' | 'onChange' | 'type'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A value is stored. It never comes back to the page, so there is nothing of it to show. */
  readonly saved?: boolean;
  readonly fieldClassName?: string | undefined;
  /** A control behind the one that shows the value. */
  readonly end?: ReactNode;
}

/** A secret: masked while it is typed, shown on demand. Of a saved one only the fact is shown. */
export function SecretField({
  saved = false,
  value,
  onChange,
  placeholder,
  end,
  ...props
}: SecretFieldProps) {
  const t = useTranslations('ui');
  const [shown, setShown] = useState(false);
  const visible = shown && value !== '';
  return (
    <TextField
      {...props}
      type={visible ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={saved ? t('secretSaved') : placeholder}
      autoComplete="new-password"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      data-1p-ignore=""
      data-lpignore="true"
      leftToRight
      after={
        (value !== '' || end !== undefined) && (
          <>
            {value !== '' && (
              <IconButton
                icon={visible ? EyeOffIcon : EyeIcon}
                label={
                  visible ? t('hideSecret', { label: props.label }) : t('showSecret', { label: props.label })
                }
                onPress={() => setShown(!visible)}
              />
            )}
            {end}
          </>
        )
      }
    />
  );
}
