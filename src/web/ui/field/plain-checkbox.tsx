import type { ComponentProps } from 'react';
import { classNames } from '../../lib/class-names.ts';
import styles from './choice.module.css';

export interface PlainCheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly 'aria-label': string;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isMixed?: boolean;
}

/** A checkbox whose place says what it is for, such as the column of a table. The label is for assistive technology. */
export function PlainCheckbox({ isMixed = false, ...input }: PlainCheckboxProps) {
  return (
    <span className={styles.plain}>
      <input
        {...input}
        ref={(element) => {
          if (element !== null) element.indeterminate = isMixed;
        }}
        type="checkbox"
        className={classNames(styles.radio, styles.checkbox)}
      />
    </span>
  );
}
