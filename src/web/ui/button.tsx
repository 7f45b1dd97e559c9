import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class.ts';
import type { Icon } from './icon.tsx';
import { SpinnerIcon } from './icons.tsx';

export interface ButtonProps
  extends
    Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending' | 'aria-disabled'>,
    ButtonLook {
  readonly children: ReactNode;
  readonly icon?: Icon | undefined;
  /** Shows a spinner before the label, keeps focus, and ignores presses; without the spinner where what goes on is not its own. */
  readonly busy?: boolean | 'elsewhere';
  readonly ref?: Ref<HTMLButtonElement>;
}

const ignore = () => undefined;
const preventDefault = (event: Pick<Event, 'preventDefault'>) => event.preventDefault();

/** A button with a visible label. It stays enabled where pressing it can show what is missing. */
export function Button({ variant, size, icon: Symbol, busy = false, children, ...props }: ButtonProps) {
  // The library's own pending state announces the label once more, which says nothing new.
  // It stays what its form is submitted by: without one, Enter in a form of one field would submit it past the button.
  const idle =
    busy === false
      ? {}
      : {
          ...{ onPress: ignore, onClickCapture: preventDefault, 'aria-disabled': true },
          ...(busy === 'elsewhere' && { 'data-waits': '' }),
        };
  return (
    <AriaButton {...props} {...idle} className={buttonClass({ variant, size })}>
      {busy === true ? <SpinnerIcon spinning /> : Symbol !== undefined && <Symbol />}
      <span>{children}</span>
    </AriaButton>
  );
}
