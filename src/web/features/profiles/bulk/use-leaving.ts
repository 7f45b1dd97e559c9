import { useCallback, useEffect, useRef } from 'react';
import { useBlocker } from '@tanstack/react-router';
import { paths } from '../../../lib/paths.ts';

/** What the answers to "Leave the list?" do. */
export interface Leaving {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/**
 * Holds whoever leaves the list while something is done with many profiles, which ends with it, until
 * they have answered; null while nobody leaves. It belongs to the list and not to the panel, which is drawn
 * later than the work begins. Dialogs over the list leave it where it is.
 */
export function useLeaving(assistantId: string, isRunning: boolean): Leaving | null {
  const isHeld = useRef(isRunning);
  useEffect(() => {
    isHeld.current = isRunning;
  }, [isRunning]);
  const holds = useCallback(() => isHeld.current, []);
  const list = paths.profiles.replace('$assistantId', assistantId);
  const shouldBlockFn = useCallback(
    ({ next: { pathname } }: { readonly next: { readonly pathname: string } }) =>
      isHeld.current && !(pathname.includes(list) && !pathname.endsWith('/trash')),
    [list],
  );
  const blocker = useBlocker({
    shouldBlockFn,
    enableBeforeUnload: holds,
    disabled: !isRunning,
    withResolver: true,
  });
  return blocker.status === 'blocked' ? { onLeave: blocker.proceed, onStay: blocker.reset } : null;
}
