import { useCallback, useEffect, useRef, useState } from 'react';
import { useBlocker, useRouter } from '@tanstack/react-router';
import { holdInput } from './held-input.ts';
import { placeOf } from './history-place.ts';

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

/** A step that is held until somebody has answered. */
interface Held {
  readonly go: () => void;
  readonly stay: () => void;
  /** True where `go` leads elsewhere than back through the history, which closing would do as well. */
  readonly leadsOn: boolean;
}

/** Nothing typed is lost without asking: not by closing, nor by going back, nor by leaving the page. */
export function useLeaveGuard(hasChanges: () => boolean, onLeave: () => void): LeaveGuard {
  const { history } = useRouter();
  const isLeaving = useRef(false);
  const hasLeft = useRef(false);
  const held = useRef<Held | null>(null);
  const [isAsking, setAsking] = useState(false);
  const holds = useCallback(() => !isLeaving.current && hasChanges(), [hasChanges]);
  useEffect(() => holdInput(holds), [holds]);
  const ask = useCallback((step: Held) => {
    held.current = step;
    setAsking(true);
  }, []);
  const shouldBlockFn = useCallback(
    ({ action }: { readonly action: string }) => {
      if (!holds()) return false;
      if (action === 'PUSH' || action === 'REPLACE')
        return new Promise<boolean>((resolve) =>
          ask({ go: () => resolve(false), stay: () => resolve(true), leadsOn: true }),
        );
      const here = history.location.state.__TSR_index;
      const there = placeOf(window.history.state);
      if (there === null || there === here) return false;
      // The browser is there already, and is sent back at once: what is saved meanwhile, and closing, count from here.
      const goTo = (place: number) => {
        const steps = place - (placeOf(window.history.state) ?? place);
        // None would load the page anew.
        if (steps !== 0) history.go(steps);
      };
      const go = () => {
        isLeaving.current = true;
        goTo(there);
      };
      ask({ go, stay: () => goTo(here), leadsOn: false });
      return true;
    },
    [holds, ask, history],
  );
  useBlocker({ shouldBlockFn, enableBeforeUnload: holds });
  const leave = useCallback(() => {
    isLeaving.current = true;
    hasLeft.current = true;
    if (held.current?.leadsOn === true) held.current.go();
    else onLeave();
  }, [onLeave]);
  const close = useCallback(() => {
    if (hasChanges()) ask({ go: leave, stay: () => undefined, leadsOn: false });
    else leave();
  }, [hasChanges, leave, ask]);
  const reload = useCallback(() => {
    isLeaving.current = true;
    // Something else of the page may ask, too: whoever stays then is asked again.
    const onStay = () => setTimeout(() => (isLeaving.current = false));
    window.addEventListener('beforeunload', onStay, { once: true });
    window.location.reload();
  }, []);
  const isLeft = useCallback(() => hasLeft.current, []);
  const settle = useCallback(() => {
    const step = held.current;
    held.current = null;
    setAsking(false);
    return step;
  }, []);
  const onDiscard = useCallback(() => {
    hasLeft.current = true;
    settle()?.go();
  }, [settle]);
  const onKeep = useCallback(() => settle()?.stay(), [settle]);
  const question = { onDiscard, onKeep };
  return { close, leave, isLeft, reload, question: isAsking ? question : null };
}
