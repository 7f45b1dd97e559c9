export const minuteMs = 60_000;

/** When each assistant's tests of the last minute began. Times are in milliseconds since 1970-01-01 UTC. */
export class RecentTests {
  readonly #starts = new Map<string, readonly number[]>();
  #cleanedAt = 0;

  /** How many assistants are remembered. */
  get size(): number {
    return this.#starts.size;
  }

  /** The starts of the minute before `now`, the earliest first. Those of a clock that was ahead are none of it. */
  of(assistantId: string, now: number): readonly number[] {
    const starts = this.#starts.get(assistantId) ?? [];
    return starts.filter((start) => start > now - minuteMs && start <= now);
  }

  /** Once in a minute, assistants that began no test in it are forgotten: each that ever tested would stay. */
  set(assistantId: string, starts: readonly number[], now: number): void {
    if (Math.abs(now - this.#cleanedAt) >= minuteMs) this.#clean(now);
    this.#put(assistantId, starts);
  }

  #clean(now: number): void {
    this.#cleanedAt = now;
    for (const assistantId of this.#starts.keys()) this.#put(assistantId, this.of(assistantId, now));
  }

  #put(assistantId: string, starts: readonly number[]): void {
    if (starts.length === 0) this.#starts.delete(assistantId);
    else this.#starts.set(assistantId, starts);
  }
}
