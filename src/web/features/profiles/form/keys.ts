import type { KeyboardEvent } from 'react';

/** True for Ctrl+Enter and Cmd+Enter, which save from anywhere in the form. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}

/** What a field of one line is, of all inputs: in the others Enter opens or chooses something. */
const lines = new Set(['text', 'password', 'url', 'email', 'number', 'search', 'tel']);

/**
 * True for Enter alone in a field of one line, which saves as it does in any form (docs/decisions/enter-saves.md);
 * not while the field offers a list.
 */
export function isSaveByEnter(event: KeyboardEvent): boolean {
  const { target } = event;
  const isAlone = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  return (
    event.key === 'Enter' &&
    isAlone &&
    !event.repeat &&
    !event.nativeEvent.isComposing &&
    !event.isDefaultPrevented() &&
    target instanceof HTMLInputElement &&
    lines.has(target.type) &&
    target.ariaExpanded !== 'true'
  );
}

/** True where the key was pressed in the element itself: keys of a dialog over it come by as well, as React has them go up. */
export function isWithin({ currentTarget, target }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}

/** True for Esc, unless it ends the composition of a character. */
export function isCancelKey(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.nativeEvent.isComposing;
}
