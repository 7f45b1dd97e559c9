import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './toggle-group.module.css';

export interface ToggleGroupProps<Value extends string> {
  /** The name of the group. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Toggle buttons of which one is pressed, such as Pretty and Raw. */
export function ToggleGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ToggleGroupProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <AriaButton
          key={option.value}
          aria-pressed={option.value === value}
          onPress={() => onChange(option.value)}
          className={styles.toggle ?? ''}
        >
          {option.label}
        </AriaButton>
      ))}
    </div>
  );
}
