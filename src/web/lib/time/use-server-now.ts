import { useMemo, useSyncExternalStore } from 'react';
import { useNow } from 'use-intl';
import { serverClock } from './server-clock.ts';

/**
 * The time by the server's clock, to be compared with what the server says. It goes on every so many milliseconds, and
 * is the same date until then: what is drawn with it need not be drawn again.
 */
export function useServerNow(options?: { readonly updateInterval: number }): Date {
  const { subscribe, aheadMs } = serverClock;
  const ahead = useSyncExternalStore(subscribe, aheadMs, aheadMs);
  const now = useNow(options);
  return useMemo(() => new Date(now.getTime() + ahead), [now, ahead]);
}
