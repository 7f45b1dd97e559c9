import { Failure } from '../../failure.ts';
import type { Clock } from '../../ports.ts';
import { minuteMs, RecentTests } from './recent-tests.ts';

/** Takes back that something began. */
export type GiveBack = () => void;

/** Lets so many begin in any minute of each that is counted by itself, such as an assistant. */
export class MinuteLimit {
  readonly #perMinute: number;
  readonly #clock: Clock;
  readonly #rule: string;
  readonly #recent = new RecentTests();

  /** `perMinute` 0 is no limit. `rule` says to users what it is, without a full stop. */
  constructor(perMinute: number, clock: Clock, rule: string) {
    this.#perMinute = perMinute;
    this.#clock = clock;
    this.#rule = rule;
  }

  /** Counts what begins. Throws `too_many_tests` with the time to wait, and then counts nothing. */
  admit(whose = ''): GiveBack {
    if (this.#perMinute === 0) return () => undefined;
    const now = this.#clock.now();
    const starts = this.#recent.of(whose, now);
    const [earliest = now] = starts;
    if (starts.length >= this.#perMinute) {
      const retryAfterSeconds = Math.max(1, Math.ceil((earliest + minuteMs - now) / 1000));
      const detail = `${this.#rule}. Try again in ${retryAfterSeconds} s.`;
      throw new Failure('too_many_tests', detail, { retryAfterSeconds });
    }
    this.#recent.set(whose, [...starts, now], now);
    return () => this.#giveBack(whose, now);
  }

  #giveBack(whose: string, start: number): void {
    const now = this.#clock.now();
    const starts = [...this.#recent.of(whose, now)];
    const at = starts.indexOf(start);
    if (at !== -1) starts.splice(at, 1);
    this.#recent.set(whose, starts, now);
  }
}
