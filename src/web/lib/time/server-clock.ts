/** The clock of the server, as the page knows it: that of the browser may be hours off. */
export interface ServerClock {
  /** Takes note of an answer. One that tells no time, such as a browser host's, changes nothing. */
  readonly note: (headers: Headers, sentAt: number, receivedAt: number) => void;
  /** Milliseconds that it is ahead of the browser's. */
  readonly aheadMs: () => number;
  /** Calls back when that changes, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** What a header Date leaves out: it names whole seconds (RFC 9110 5.6.7). */
const leftOutMs = 1000;

/** Begins with the clocks alike, and takes them for no further apart than the answers show. */
export function createServerClock(): ServerClock {
  const listeners = new Set<() => void>();
  let aheadMs = 0;
  return {
    note(headers, sentAt, receivedAt) {
      const told = Date.parse(headers.get('date') ?? '');
      if (Number.isNaN(told)) return;
      // The answer was dated at some moment between the two.
      const least = told - receivedAt;
      const most = told + leftOutMs - sentAt;
      if (least > most) return;
      const next = Math.min(Math.max(aheadMs, least), most);
      if (next === aheadMs) return;
      aheadMs = next;
      for (const changed of listeners) changed();
    },
    aheadMs: () => aheadMs,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Of the server that the page came from. */
export const serverClock = createServerClock();
