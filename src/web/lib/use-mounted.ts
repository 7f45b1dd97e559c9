import { useCallback, useEffect, useRef } from 'react';

/**
 * Tells whether the component is still on the page, to be asked when an answer
 * comes: what has taken its place meanwhile is not to be closed, or written
 * to, by it.
 */
export function useMounted(): () => boolean {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return useCallback(() => isMounted.current, []);
}
