import type { ReactNode, SVGProps } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './icon.module.css';

/** Size and motion of an icon. It takes the colour of the text around it. */
export interface IconProps {
  readonly size?: 'small' | 'medium' | 'large';
  /** Turns round and round; stands still where the reader prefers reduced motion. */
  readonly spinning?: boolean;
  /** Points the other way in right-to-left pages. */
  readonly directional?: boolean;
  readonly className?: string | undefined;
}

export type Icon = (props: IconProps) => ReactNode;

/** Makes an icon from shapes drawn on a grid of 16 by 16. Hidden from assistive technology: the control has the name. */
export function icon(shapes: ReactNode, attributes: SVGProps<SVGSVGElement> = {}): Icon {
  return function SvgIcon({ size = 'medium', spinning = false, directional = false, className }) {
    return (
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
        {...attributes}
        className={classNames(
          styles.icon,
          styles[size],
          spinning && styles.spinning,
          directional && styles.directional,
          className,
        )}
      >
        {shapes}
      </svg>
    );
  };
}
