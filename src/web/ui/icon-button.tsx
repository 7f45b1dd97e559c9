import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from '../lib/class-names.ts';
import type { Icon } from './icon.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** The accessible name. In rows it names the row, such as "Delete field X-Tenant". */
  readonly label: string;
  readonly icon: Icon;
  readonly size?: 'medium' | 'large';
  readonly iconDirectional?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows an icon only. */
export function IconButton({
  label,
  icon: Symbol,
  size = 'medium',
  iconDirectional = false,
  className,
  ...props
}: IconButtonProps) {
  return (
    <AriaButton
      // The library keeps the id that a button had first; where rows change places, that of another row leads to it.
      key={props.id}
      {...props}
      aria-label={label}
      className={classNames(styles.iconButton, size === 'large' && styles.large, className)}
    >
      <Symbol directional={iconDirectional} />
    </AriaButton>
  );
}
