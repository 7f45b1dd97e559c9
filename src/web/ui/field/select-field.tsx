import type { ComponentProps } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { ChevronDownIcon } from '../icons.tsx';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps
  extends FieldTexts, Omit<ComponentProps<'select'>, 'children' | 'className'> {
  readonly options: readonly SelectOption[];
  readonly fieldClassName?: string | undefined;
}

/** One of few. The platform's own control: best by touch, zoom and in forced colours. */
export function SelectField(props: SelectFieldProps) {
  const {
    label,
    labelHidden,
    hint,
    describedBy,
    error,
    optional,
    note,
    fieldClassName,
    id,
    options,
    ...attributes
  } = props;
  return (
    <Field
      {...{ label, labelHidden, hint, describedBy, error, optional, note }}
      controlId={id}
      className={fieldClassName}
    >
      {(control) => (
        <span className={classNames(styles.control, styles.select)}>
          <select {...attributes} {...control}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDownIcon className={styles.selectIcon} />
        </span>
      )}
    </Field>
  );
}
