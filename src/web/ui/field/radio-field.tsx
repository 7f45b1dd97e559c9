import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldError } from './field.tsx';
import styles from './choice.module.css';

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
}

export interface RadioFieldProps {
  /** The name of the group. */
  readonly legend: string;
  readonly options: readonly RadioOption[];
  /** What the choice is about. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What every radio of the group gets, such as what react-hook-form's `register` gives. */
  readonly input: Omit<ComponentProps<'input'>, 'type' | 'value' | 'className'>;
  /** The value that is chosen, where the group is controlled. */
  readonly value?: string;
  readonly className?: string | undefined;
}

/** A choice of few that are all in view: a fieldset with the platform's own radios. */
export function RadioField(props: RadioFieldProps) {
  const { legend, options, hint, error, input, value, className } = props;
  const errorId = useId();
  const hintId = useId();
  const describing = [error === undefined ? [] : errorId, hint === undefined ? [] : hintId].flat();
  return (
    <fieldset
      className={className}
      aria-describedby={describing.length === 0 ? undefined : describing.join(' ')}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            {...input}
            {...(value === undefined ? {} : { checked: option.value === value })}
            type="radio"
            value={option.value}
            className={styles.radio}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}
