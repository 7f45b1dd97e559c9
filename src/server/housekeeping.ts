import type { HostLog } from './log/host-log.ts';

const everyMs = 60 * 60 * 1000;

/**
 * Carries out tasks now and every hour, such as wiping what has been in the
 * trash for its time. Several servers on one database may do so at once.
 * Returns what ends it: the signal asks those that are at work to stop. A fault is logged, and the next hour tries again.
 */
export function keepHouse(
  tasks: readonly ((signal: AbortSignal) => Promise<unknown>)[],
  log: Pick<HostLog, 'error'>,
): () => Promise<void> {
  let working: Promise<unknown> | null = null;
  const ending = new AbortController();
  const carryOut = async (task: (signal: AbortSignal) => Promise<unknown>) => {
    await task(ending.signal).catch((error: unknown) => log.error('housekeeping_failed', {}, error));
  };
  // What takes longer than an hour is not begun anew: it would be done twice, and only one of the two be waited for.
  const work = () => {
    working ??= Promise.all(tasks.map(carryOut)).finally(() => {
      working = null;
    });
  };
  work();
  const timer = setInterval(work, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    ending.abort();
    await working;
  };
}
