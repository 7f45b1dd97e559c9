import type { Trash } from '#service/profiles/trash.ts';
import type { HostLog } from './log/host-log.ts';

const everyMs = 60 * 60 * 1000;

/**
 * Wipes what has been in the trash for its time, now and every hour. Several
 * servers on one database may do so at once. Returns what ends it; a fault is
 * logged, and the next hour tries again.
 */
export function keepHouse(
  trash: Pick<Trash, 'wipeExpired'>,
  log: Pick<HostLog, 'error'>,
): () => Promise<void> {
  let working: Promise<unknown> = Promise.resolve();
  const work = () => {
    working = trash.wipeExpired().catch((error: unknown) => log.error('housekeeping_failed', {}, error));
  };
  work();
  const timer = setInterval(work, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
