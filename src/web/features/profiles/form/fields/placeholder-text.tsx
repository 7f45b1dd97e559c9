import type { ReactNode } from 'react';
import { TextField } from '../../../../ui/index.ts';
import type { TextFieldProps } from '../../../../ui/field/text-field.tsx';
import { usePlaceholderHelp } from './use-placeholder-help.tsx';
import { useTextControl, type TextPath } from './use-text-control.ts';

export interface PlaceholderTextProps extends Omit<
  TextFieldProps,
  'id' | 'value' | 'onChange' | 'onBlur' | 'error'
> {
  readonly path: TextPath;
  /** A control behind the text and the button. */
  readonly after?: ReactNode;
}

/** Text of a machine that takes placeholders: they are completed while they are typed. */
export function PlaceholderText({ path, after, ...props }: PlaceholderTextProps) {
  const control = useTextControl(path);
  const help = usePlaceholderHelp(path, props.label, control);
  return (
    <>
      <TextField
        {...props}
        {...help.input}
        id={control.attributes.id}
        onBlur={help.onBlur}
        error={control.error}
        value={control.value}
        onChange={(event) => help.onTyped(event.target)}
        leftToRight
        after={
          <>
            {help.button}
            {after}
          </>
        }
      />
      {help.list}
    </>
  );
}
