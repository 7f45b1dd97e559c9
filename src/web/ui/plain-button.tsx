import type { ComponentProps } from 'react';
import { buttonClass } from './button-class.ts';
import { classNames } from '../lib/class-names.ts';
import type { Icon } from './icon.tsx';
import styles from './icon-button.module.css';

/**
 * The platform's own button in the look of ours, for places that have many of
 * them: each of the library's draws five components, more than the rest of a row.
 */
export function PlainButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={buttonClass({ size: 'small' })} />;
}

export interface PlainIconButtonProps extends Omit<
  ComponentProps<'button'>,
  'type' | 'className' | 'children'
> {
  /** The accessible name. */
  readonly label: string;
  readonly icon: Icon;
}

/** The same with an icon only. */
export function PlainIconButton({ label, icon: Symbol, ...props }: PlainIconButtonProps) {
  return (
    <button
      {...props}
      type="button"
      aria-label={label}
      className={classNames(styles.iconButton, styles.large)}
    >
      <Symbol />
    </button>
  );
}
