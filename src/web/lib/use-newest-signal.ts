import { useCallback, useEffect, useRef } from 'react';

/**
 * A signal for each thing that is begun. It aborts when the next one begins, or
 * the component goes: nobody waits for it any more. Also to be aborted by hand.
 */
export interface NewestSignal {
  readonly begin: () => AbortSignal;
  readonly abort: () => void;
}

/** Of several calls, only the newest goes on, and none longer than the component. */
export function useNewestSignal(): NewestSignal {
  const running = useRef<AbortController>(null);
  const abort = useCallback(() => running.current?.abort(), []);
  const begin = useCallback(() => {
    abort();
    running.current = new AbortController();
    return running.current.signal;
  }, [abort]);
  useEffect(() => abort, [abort]);
  return { begin, abort };
}
