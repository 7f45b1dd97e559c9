import { useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { isStraySecond, type ButtonPress } from './second-press.ts';
import styles from './one-press.module.css';

/**
 * Around what changes as soon as a button in it is pressed: the second press of a double click is dropped where it
 * would fall on the button that has taken the place of the first. The keyboard presses whatever has the focus.
 */
export function OnePress({ children }: { readonly children: ReactNode }) {
  const last = useRef<ButtonPress<Element> | null>(null);
  const isDropped = useRef(false);
  const onPointerDownCapture = (event: PointerEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const press = button && { button, x: event.clientX, y: event.clientY, at: event.timeStamp };
    isDropped.current = press !== null && isStraySecond(last.current, press);
    // A third is no better: what it follows is the first still.
    if (isDropped.current) event.stopPropagation();
    else last.current = press;
  };
  const onClickCapture = (event: MouseEvent) => {
    // A click of the keyboard counts none.
    if (!isDropped.current || event.detail === 0) return;
    isDropped.current = false;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.part} {...{ onPointerDownCapture, onClickCapture }}>
      {children}
    </div>
  );
}
