import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'children' | 'className'> {
  /** What stands before the text and is not part of it, such as https:// */
  readonly before?: ReactNode;
  /** What stands after it: an affix as text, or an icon button. */
  readonly after?: ReactNode;
  readonly fieldClassName?: string | undefined;
  /** Addresses, keys and code stay left to right in right-to-left pages. */
  readonly leftToRight?: boolean;
}

/** A single line of text. Takes what react-hook-form's `register` gives. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, error, optional, note, before, after, fieldClassName, id, ...input } =
    props;
  const { leftToRight = false, ...attributes } = input;
  return (
    <Field {...{ label, labelHidden, hint, error, optional, note }} controlId={id} className={fieldClassName}>
      {(control) => (
        <span
          className={classNames(
            styles.control,
            typeof after === 'object' && after !== null && styles.withEnd,
          )}
        >
          {before !== undefined && <Affix>{before}</Affix>}
          <input
            type="text"
            autoComplete="off"
            {...attributes}
            {...control}
            className={leftToRight ? styles.ltr : undefined}
          />
          {typeof after === 'string' ? <Affix>{after}</Affix> : after}
        </span>
      )}
    </Field>
  );
}

function Affix({ children }: { readonly children: ReactNode }) {
  return <span className={styles.affix}>{children}</span>;
}
