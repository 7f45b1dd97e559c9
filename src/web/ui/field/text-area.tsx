import type { ComponentProps } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

export interface TextAreaProps
  extends FieldTexts, Omit<ComponentProps<'textarea'>, 'children' | 'className'> {
  readonly fieldClassName?: string | undefined;
}

/** Text on several lines. Takes what react-hook-form's `register` gives. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, describedBy, error, optional, note, fieldClassName, id, ...attributes } =
    props;
  return (
    <Field
      {...{ label, labelHidden, hint, describedBy, error, optional, note }}
      controlId={id}
      className={fieldClassName}
    >
      {(control) => (
        <span className={classNames(styles.control, styles.area)}>
          <textarea rows={2} {...attributes} {...control} />
        </span>
      )}
    </Field>
  );
}
