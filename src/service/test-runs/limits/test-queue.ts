import { Failure } from '../../failure.ts';

/** What may wait, as multiples of the tests that run at once: of one host, and of all together. */
const waitingPerHost = 16;
const waitingInAll = 64;
/** Seconds after which a full queue is likely to have room: most tests take less. */
const fullRetrySeconds = 5;

interface Waiting {
  readonly host: string;
  readonly begin: () => void;
}

/** The place of a test that waits: 1 for the next one; null where it does not wait any more. */
export type PlaceInQueue = () => number | null;

/**
 * Lets so many tests run at once and the others wait for their turn. No host
 * gets more than half of the places, so that a slow one does not keep the
 * tests of others waiting. First come, first served, among those whose host
 * has a place left.
 */
export class TestQueue {
  readonly #atOnce: number;
  readonly #perHost: number;
  readonly #running = new Map<string, number>();
  #waiting: readonly Waiting[] = [];

  /** `atOnce` 0 lets everything run. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce === 0 ? Infinity : atOnce;
    this.#perHost = Math.max(1, Math.ceil(this.#atOnce / 2));
  }

  /**
   * Runs `work` as soon as there is a place for its host. Where the signal
   * aborts before that it runs at once, since it sends nothing any more.
   * Throws `too_many_tests` where the queue is full, unless the work `isDue`:
   * what has begun already, such as the test of a user who came back from a
   * sign-in, waits however many wait. `onWait` is told where it waits.
   */
  async run<Result>(
    host: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
    onWait: (place: PlaceInQueue) => void = () => undefined,
    isDue = false,
  ): Promise<Result> {
    const isAdmitted = this.#take(host) || (await this.#wait(host, signal, onWait, isDue));
    if (!isAdmitted) return work();
    try {
      return await work();
    } finally {
      this.#count(host, -1);
      this.#admit();
    }
  }

  /** Takes a place where there is one. */
  #take(host: string): boolean {
    const all = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    if (all >= this.#atOnce || this.#isFull(host)) return false;
    this.#count(host, 1);
    return true;
  }

  /** Throws `too_many_tests` where no more may wait. */
  #refuseWhereFull(host: string): void {
    const ofHost = this.#waiting.filter((other) => other.host === host).length;
    if (ofHost < waitingPerHost * this.#atOnce && this.#waiting.length < waitingInAll * this.#atOnce) return;
    throw new Failure(
      'too_many_tests',
      `Too many tests are waiting already. Try again in ${fullRetrySeconds} s.`,
      { retryAfterSeconds: fullRetrySeconds },
    );
  }

  #isFull(host: string): boolean {
    return (this.#running.get(host) ?? 0) >= this.#perHost;
  }

  #count(host: string, change: 1 | -1): void {
    const count = (this.#running.get(host) ?? 0) + change;
    if (count === 0) this.#running.delete(host);
    else this.#running.set(host, count);
  }

  /** True once it has got a place, false where it was given up before. */
  #wait(
    host: string,
    signal: AbortSignal,
    onWait: (place: PlaceInQueue) => void,
    isDue: boolean,
  ): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    if (!isDue) this.#refuseWhereFull(host);
    return new Promise((resolve) => {
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((other) => other !== entry);
        resolve(false);
      };
      const entry = {
        host,
        begin: () => {
          signal.removeEventListener('abort', giveUp);
          resolve(true);
        },
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting = [...this.#waiting, entry];
      onWait(() => this.#placeOf(entry));
    });
  }

  /** Counts those that go before it: earlier ones, but for those whose own host is full. */
  #placeOf(entry: Waiting): number | null {
    const at = this.#waiting.indexOf(entry);
    if (at === -1) return null;
    const before = this.#waiting
      .slice(0, at)
      .filter(({ host }) => host === entry.host || !this.#isFull(host));
    return before.length + 1;
  }

  /** Gives what has become free to whoever waits for it. */
  #admit(): void {
    const admitted = this.#waiting.filter(({ host }) => this.#take(host));
    this.#waiting = this.#waiting.filter((entry) => !admitted.includes(entry));
    for (const { begin } of admitted) begin();
  }
}
