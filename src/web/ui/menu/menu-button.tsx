import { Suspense, useRef, useState, type ReactNode, type Ref, type RefObject } from 'react';
import type { PressEvent } from 'react-aria-components/Button';
import type { MenuProps } from './menu.tsx';

/** What the menu of a `MenuButton` hands on to `Menu`. */
export type OpenMenu = Pick<MenuProps, 'triggerRef' | 'onClose' | 'autoFocus'>;

/** What the button of a `MenuButton` hands on to the button it draws. */
export interface MenuTrigger {
  readonly ref: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onPress: (event: Pick<PressEvent, 'pointerType'>) => void;
  readonly onKeyDown: (event: { readonly key: string; continuePropagation?: () => void }) => void;
}

export interface MenuButtonProps {
  readonly trigger: (attributes: MenuTrigger) => ReactNode;
  /** Rendered while the menu is open. May suspend: menus live in a chunk of their own. */
  readonly menu: (open: OpenMenu) => ReactNode;
}

/** A button and the menu it opens, which is not loaded before it is wanted. */
export function MenuButton({ trigger, menu }: MenuButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<OpenMenu['autoFocus'] | null>(null);
  const triggerRef: RefObject<HTMLElement | null> = element;
  return (
    <>
      {trigger({
        ref: element,
        'aria-haspopup': 'menu',
        'aria-expanded': focus !== null,
        onPress: ({ pointerType }) => {
          if (focus !== null) setFocus(null);
          else setFocus(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true);
        },
        onKeyDown: (event) => {
          if (event.key === 'ArrowDown') setFocus('first');
          else if (event.key === 'ArrowUp') setFocus('last');
          else event.continuePropagation?.();
        },
      })}
      {focus !== null && (
        <Suspense fallback={null}>
          {menu({ triggerRef, onClose: () => setFocus(null), autoFocus: focus })}
        </Suspense>
      )}
    </>
  );
}
