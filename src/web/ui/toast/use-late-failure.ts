import { useCallback } from 'react';
import { useMounted } from '../../lib/use-mounted.ts';
import { useToasts } from './toasts.ts';

/**
 * Says in a toast what a change came to that has failed after the dialog that
 * asked for it was left: nothing else is there to say it. Does nothing while
 * the dialog stands, which says it itself.
 */
export function useLateFailure(): (message: string) => void {
  const toasts = useToasts();
  const isMounted = useMounted();
  return useCallback(
    (message) => {
      if (!isMounted()) toasts.error(message);
    },
    [toasts, isMounted],
  );
}
