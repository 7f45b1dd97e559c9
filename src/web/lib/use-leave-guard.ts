import { useCallback, useRef, useState } from 'react';
import { useBlocker } from '@tanstack/react-router';

export interface LeaveGuard {
  /** Asks before changes are lost, then leaves. */
  readonly close: () => void;
  /** Leaves without asking: everything is saved. */
  readonly leave: () => void;
  /** True once it was left, with nothing to keep: saved, or given up. */
  readonly isLeft: () => boolean;
  /** Loads the page anew without asking: a draft is kept through it. */
  readonly reload: () => void;
  /** The question that is open, with its two answers. */
  readonly question: { readonly onDiscard: () => void; readonly onKeep: () => void } | null;
}

/** Nothing typed is lost without asking: not by closing, nor by going back, nor by leaving the page. */
export function useLeaveGuard(hasChanges: () => boolean, onLeave: () => void): LeaveGuard {
  const isLeaving = useRef(false);
  const hasLeft = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const holds = useCallback(() => !isLeaving.current && hasChanges(), [hasChanges]);
  const blocker = useBlocker({ shouldBlockFn: holds, enableBeforeUnload: holds, withResolver: true });

  const leave = useCallback(() => {
    isLeaving.current = true;
    hasLeft.current = true;
    onLeave();
  }, [onLeave]);
  const close = useCallback(() => {
    if (hasChanges()) setAsking(true);
    else leave();
  }, [hasChanges, leave]);

  const reload = useCallback(() => {
    isLeaving.current = true;
    // Something else of the page may ask, too: whoever stays then is asked again.
    const onStay = () => setTimeout(() => (isLeaving.current = false));
    window.addEventListener('beforeunload', onStay, { once: true });
    window.location.reload();
  }, []);

  const isLeft = useCallback(() => hasLeft.current, []);

  if (blocker.status === 'blocked') {
    const { proceed, reset } = blocker;
    const onDiscard = () => {
      hasLeft.current = true;
      proceed();
    };
    return { close, leave, isLeft, reload, question: { onDiscard, onKeep: reset } };
  }
  const question = { onDiscard: leave, onKeep: () => setAsking(false) };
  return { close, leave, isLeft, reload, question: isAsking ? question : null };
}
