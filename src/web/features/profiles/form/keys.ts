import type { KeyboardEvent } from 'react';

/** True for Ctrl+Enter and Cmd+Enter, which save from anywhere in the form. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}

/** True where the key was pressed in the element itself: keys of a dialog over it come by as well, as React has them go up. */
export function isWithin({ currentTarget, target }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}

/** True for Esc, unless it ends the composition of a character. */
export function isCancelKey(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.nativeEvent.isComposing;
}
