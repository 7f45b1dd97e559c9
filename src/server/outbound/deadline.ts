import type { Stage } from '#contract/evidence.ts';
import type { TransportFailureCode } from '#service/ports/transport.ts';
import { ExchangeFailure } from './exchange-failure.ts';

const timeoutCodes: Partial<Record<Stage, TransportFailureCode>> = {
  dns: 'dns_timeout',
  connect: 'connect_timeout',
  tls: 'tls_timeout',
  send: 'send_failed',
  headers: 'answer_timeout',
  body: 'body_timeout',
};

/**
 * The end of an exchange that takes too long: one deadline over everything,
 * and one for the stage at hand. `signal` aborts with an ExchangeFailure, also
 * where the caller cancels.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #total: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #stage: Stage = 'policy';

  constructor(caller: AbortSignal, totalMs: number) {
    this.#caller = caller;
    this.#total = setTimeout(() => this.#expire(totalMs, true), totalMs);
    if (caller.aborted) this.#cancel();
    else caller.addEventListener('abort', this.#cancel, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The stage that was entered last. */
  get stage(): Stage {
    return this.#stage;
  }

  /** Goes on to a stage, or begins it anew, with so many milliseconds for it. */
  enter(stage: Stage, limitMs: number): void {
    this.#stage = stage;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire(limitMs, false), limitMs);
  }

  /** What a promise resolves to; rejects with the failure as soon as the time is over. */
  async race<Result>(promise: Promise<Result>): Promise<Result> {
    const { signal } = this.#controller;
    let stop = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      stop = () => reject(this.failure());
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([promise, ended]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the exchange at once, for this reason. */
  end(failure: ExchangeFailure): void {
    this.#controller.abort(failure);
  }

  /** Why the signal aborted. */
  failure(): ExchangeFailure {
    const reason: unknown = this.#controller.signal.reason;
    return reason instanceof ExchangeFailure ? reason : new ExchangeFailure(this.#stage, 'cancelled');
  }

  /** Lets go of timers and of the caller's signal. */
  close(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#timer);
    this.#caller.removeEventListener('abort', this.#cancel);
  }

  readonly #cancel = (): void => {
    this.#controller.abort(new ExchangeFailure(this.#stage, 'cancelled'));
  };

  #expire(limitMs: number, isTotal: boolean): void {
    const code = timeoutCodes[this.#stage] ?? 'answer_timeout';
    this.#controller.abort(new ExchangeFailure(this.#stage, code, { limitMs, isTotal }));
  }
}
