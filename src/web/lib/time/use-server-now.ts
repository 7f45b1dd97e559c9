import { useSyncExternalStore } from 'react';
import { useNow } from 'use-intl';
import { serverClock } from './server-clock.ts';

/** The time by the server's clock, to be compared with what the server says. It goes on every so many milliseconds. */
export function useServerNow(options?: { readonly updateInterval: number }): Date {
  const { subscribe, aheadMs } = serverClock;
  const ahead = useSyncExternalStore(subscribe, aheadMs, aheadMs);
  return new Date(useNow(options).getTime() + ahead);
}
