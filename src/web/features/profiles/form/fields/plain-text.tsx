import type { ReactNode } from 'react';
import { TextField } from '../../../../ui/index.ts';
import { useTextControl, type TextPath } from './use-text-control.ts';

export interface PlainTextProps {
  readonly path: TextPath;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** The id of a text elsewhere that says what it is for. */
  readonly describedBy?: string;
  /** Words for people, rather than text of a machine. */
  readonly isWords?: boolean;
  /** A control behind the text. */
  readonly after?: ReactNode;
}

/** A key or a value of a row: text of a machine, left to right. */
export function PlainText({ path, isWords = false, ...props }: PlainTextProps) {
  const { attributes, error, value, setValue } = useTextControl(path);
  return (
    <TextField
      {...props}
      {...attributes}
      error={error}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      leftToRight={!isWords}
    />
  );
}
