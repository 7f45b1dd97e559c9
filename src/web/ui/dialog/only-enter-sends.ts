import type { KeyboardEvent } from 'react';

/** Keeps Control or Cmd and Enter in a field from sending its form: they save the profile, and Firefox takes them for Enter. */
export function onlyEnterSends(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'target' | 'preventDefault'>,
): void {
  const isEnterWithMore = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (isEnterWithMore && event.target instanceof HTMLInputElement) event.preventDefault();
}
