import { timestamp } from '../id.ts';
import type { Ports } from '../ports.ts';

/**
 * How long nobody takes an answered test for broken off since something was heard of it: an answer, or the lease of
 * whoever carries it through. Clocks of servers over one database may differ by less.
 */
const heldMs = 60_000;
const renewMs = 20_000;

/** Tells servers over one database that one of them goes on with a test whose user came back. */
export interface SignInLeases {
  /** Carries `work` out, and has everybody know while it lasts. */
  hold<Result>(id: string, work: () => Promise<Result>): Promise<Result>;
  /** True where nothing was heard of a test for so long that nobody can be going on with it. */
  isOver(id: string, answeredAt: string): Promise<boolean>;
  /** What was answered before it may be over. */
  answeredBefore(): string;
}

export function createSignInLeases({
  store,
  clock,
  log,
}: Pick<Ports, 'store' | 'clock' | 'log'>): SignInLeases {
  const at = (ms: number) => new Date(clock.now() + ms).toISOString();
  const answeredBefore = () => at(-heldMs);
  const taskOf = (id: string) => `sign-in/${id}`;

  async function renew(id: string): Promise<void> {
    await store.leases.removeExpired(timestamp(clock));
    await store.leases.take({ task: taskOf(id), holder: id, until: at(heldMs) }, timestamp(clock));
  }

  return {
    answeredBefore,
    async hold(id, work) {
      // Most tests have ended before: the answer itself holds them until then.
      const renewal = setInterval(() => {
        renew(id).catch((error: unknown) => log.error('sign_in_not_held', {}, error));
      }, renewMs);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
      }
    },
    isOver: async (id, answeredAt) =>
      answeredAt <= answeredBefore() && !(await store.leases.isTaken(taskOf(id), timestamp(clock))),
  };
}
