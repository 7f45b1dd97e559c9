import type { KeyboardEvent } from 'react';

/** True for Ctrl+Enter and Cmd+Enter, which save from anywhere in the form. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}
