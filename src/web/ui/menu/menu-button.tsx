import { Suspense, useRef, useState, type ReactNode, type Ref, type RefObject } from 'react';
import type { PressEvent } from 'react-aria-components/Button';
import type { MenuProps } from './menu.tsx';
import { PendingBar } from '../pending-bar.tsx';

/** What the menu of a `MenuButton` hands on to `Menu`. */
export type OpenMenu = Pick<MenuProps, 'triggerRef' | 'onClose' | 'autoFocus' | 'container'>;

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

/** Where a menu is put: the dialog or landmark of its button, so that it belongs to a part of the page. */
const places = '[role="dialog"], [role="alertdialog"], main, header';

/** A button and the menu it opens, which is not loaded before it is wanted. */
export function MenuButton({ trigger, menu }: MenuButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const triggerRef: RefObject<HTMLElement | null> = element;
  const [opened, setOpened] = useState<Pick<OpenMenu, 'autoFocus' | 'container'> | null>(null);
  const open = (autoFocus: OpenMenu['autoFocus']) => {
    setOpened({ autoFocus, container: element.current?.closest(places) ?? document.body });
  };
  const closeFrom = (hasFocus: boolean) => {
    // Before the menu is gone with the focus: else what keeps the focus around it takes it, and the page is scrolled there.
    if (hasFocus) element.current?.focus({ preventScroll: true });
    setOpened(null);
  };
  const isNowhere = () => document.activeElement === document.body;
  const close = () => {
    // The focus may be on its way to what was clicked, or to what Tab leads to.
    if (isNowhere()) setTimeout(() => closeFrom(isNowhere()));
    else closeFrom(document.activeElement?.closest('[role="menu"]') !== null);
  };
  return (
    <>
      {trigger({
        ref: element,
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
        onPress: ({ pointerType }) => {
          if (opened !== null) close();
          else open(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true);
        },
        onKeyDown: (event) => {
          if (event.key === 'ArrowDown') open('first');
          else if (event.key === 'ArrowUp') open('last');
          else event.continuePropagation?.();
        },
      })}
      {opened !== null && (
        <Suspense fallback={<PendingBar />}>{menu({ triggerRef, onClose: close, ...opened })}</Suspense>
      )}
    </>
  );
}
