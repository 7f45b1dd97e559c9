import type { KeyboardEvent } from 'react';

/** True for Ctrl+Enter and Cmd+Enter, which save from anywhere in the form. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}

/** True for Esc, unless it ends the composition of a character. */
export function isCancelKey(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.nativeEvent.isComposing;
}
