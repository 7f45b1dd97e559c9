import type { ReactNode } from 'react';
import { TextField } from '../../../../ui/index.ts';
import { useTextControl, type TextPath } from './use-text-control.ts';

export interface PlainTextProps {
  readonly path: TextPath;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly optional?: boolean;
  readonly placeholder?: string;
  /** A control behind the text. */
  readonly after?: ReactNode;
}

/** A key or a value of a row: text of a machine, left to right. */
export function PlainText({ path, ...props }: PlainTextProps) {
  const { attributes, error, value, setValue } = useTextControl(path);
  return (
    <TextField
      {...props}
      {...attributes}
      error={error}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      leftToRight
      spellCheck={false}
      autoCapitalize="none"
    />
  );
}
