import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { deletedOf } from './deleted-of.ts';

/** What is done with many profiles. */
export type BulkWork = 'test' | 'delete' | 'restore';

/**
 * What became of one of them. `asks`: its test needs somebody who answers. `there`: nothing had to be restored. `gone`:
 * somebody else was faster.
 */
export type BulkOutcome =
  | 'passed'
  | 'failed'
  | 'cancelled'
  | 'asks'
  | 'error'
  | 'deleted'
  | 'changed'
  | 'restored'
  | 'there'
  | 'name_taken'
  | 'gone';

/** One profile with what became of it. `code` is that of the diagnosis of a test that failed. */
export interface BulkResult {
  readonly profile: SelectedProfile;
  readonly outcome: BulkOutcome;
  readonly code?: string | null;
}

/** What work tells while it goes on. */
export interface BulkProgress {
  /** Aborts when it is to end: what has begun is finished, and nothing more is begun. */
  readonly signal: AbortSignal;
  readonly report: (results: readonly BulkResult[]) => void;
  /** Tells of which profiles no answer came: it may have been done or not. */
  readonly doubt: (profiles: readonly SelectedProfile[]) => void;
  /** Until when it has to wait, in milliseconds of the clock; null when it goes on. */
  readonly pause: (until: number | null) => void;
}

/**
 * The profiles that are there now, in their versions; null where they are too many to be told. Throws where the server
 * cannot be asked.
 */
export type LookAnew = (signal: AbortSignal) => Promise<readonly SelectedProfile[] | null>;

/** Does something with each profile. Throws where it cannot go on. */
export type BulkPerform = (profiles: readonly SelectedProfile[], progress: BulkProgress) => Promise<void>;

export interface BulkState {
  readonly work: BulkWork;
  readonly phase: 'running' | 'stopping' | 'ended';
  readonly profiles: readonly SelectedProfile[];
  readonly results: readonly BulkResult[];
  /** The ids of the profiles of which no answer came at least once. */
  readonly doubtful: ReadonlySet<string>;
  /** The parts that were sent in one request of which nobody knows yet whether it was carried out. */
  readonly unsettled: readonly (readonly SelectedProfile[])[];
  readonly pausedUntil: number | null;
  /** Why it could not go on. */
  readonly error: unknown;
}

/** The profiles that nothing was reported of. */
export function leftOf({ profiles, results }: BulkState): readonly SelectedProfile[] {
  const done = new Set(results.map(({ profile }) => profile.id));
  return profiles.filter(({ id }) => !done.has(id));
}

/** How many of those an answer did not come of, and how many were never begun. */
export function brokenOff(state: BulkState): { readonly unconfirmed: number; readonly unreached: number } {
  const left = leftOf(state);
  const unconfirmed = left.filter(({ id }) => state.doubtful.has(id)).length;
  return { unconfirmed, unreached: left.length - unconfirmed };
}

/**
 * What Undo of a deletion brings back: what was deleted, and what may be too, since no answer came: nobody knows yet, or
 * it was gone when it was asked for again. What somebody else deleted stays deleted.
 */
export function undoneOf(state: BulkState): readonly SelectedProfile[] {
  const { work, phase, results, doubtful, unsettled } = state;
  if (work !== 'delete' || phase !== 'ended') return [];
  const removed = results.filter(
    ({ profile, outcome }) => outcome === 'deleted' || (outcome === 'gone' && doubtful.has(profile.id)),
  );
  const unknown = new Set(unsettled.flatMap((part) => part.map(({ id }) => id)));
  return [...removed.map(({ profile }) => profile), ...leftOf(state).filter(({ id }) => unknown.has(id))];
}

/** It is asked for again before anything rests on it. */
const notNow = () => undefined;

/** Does one thing with many profiles at a time, tells how far it is, and can be stopped and gone on with. */
export class BulkRunner {
  readonly #listeners = new Set<() => void>();
  #state: BulkState | null = null;
  #controller: AbortController | null = null;
  #perform: BulkPerform | null = null;
  #look: LookAnew | null = null;

  readonly getState = (): BulkState | null => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Starts. Resolves when it has ended, in whatever way. Does nothing while something else goes on. Where `look` is
   * given, a deletion without an answer is looked after by what is there.
   */
  async start(
    work: BulkWork,
    profiles: readonly SelectedProfile[],
    perform: BulkPerform,
    look: LookAnew | null = null,
  ): Promise<void> {
    if (this.#controller !== null) return;
    this.#perform = perform;
    this.#look = look;
    const nothingYet = { results: [], doubtful: new Set<string>(), unsettled: [] };
    this.#state = { work, phase: 'running', profiles, ...nothingYet, pausedUntil: null, error: null };
    await this.#run((signal) => this.#carryOut(profiles, signal));
  }

  /** Goes on with what is left, once it is known what that is. */
  async resume(): Promise<void> {
    if (this.#controller !== null || this.#state === null) return;
    this.#state = { ...this.#state, error: null };
    await this.#run(async (signal) => {
      if (this.#hasDoubts()) await this.#settle(signal).catch(notNow);
      if (this.#state !== null) await this.#carryOut(leftOf(this.#state), signal);
    });
  }

  /**
   * Finds out what Undo brings back, by asking for what nobody knows. Resolves to nothing where that cannot be told now:
   * the state says why.
   */
  async findUndone(): Promise<readonly SelectedProfile[]> {
    if (this.#controller !== null || this.#state === null) return [];
    const asked = { isKnown: true };
    if (this.#hasDoubts())
      await this.#run(async (signal) => {
        try {
          await this.#settle(signal);
        } catch (error) {
          asked.isKnown = false;
          if (!signal.aborted) throw error;
        }
      });
    return asked.isKnown ? undoneOf(this.#state) : [];
  }

  /** Begins nothing more. */
  stop(): void {
    if (this.#controller === null) return;
    this.#change({ phase: 'stopping' });
    this.#controller.abort();
  }

  /** Forgets what has ended. */
  close(): void {
    if (this.#controller !== null) return;
    this.#state = null;
    this.#tell();
  }

  #hasDoubts(): boolean {
    return this.#state !== null && this.#state.unsettled.length > 0;
  }

  /** One thing at a time. */
  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    this.#change({ phase: 'running' });
    try {
      await work(controller.signal);
    } catch (error) {
      this.#change({ error });
    } finally {
      this.#controller = null;
      this.#change({ phase: 'ended', pausedUntil: null });
    }
  }

  async #carryOut(profiles: readonly SelectedProfile[], signal: AbortSignal): Promise<void> {
    try {
      await this.#perform?.(profiles, {
        signal,
        report: (results) => this.#change({ results: [...(this.#state?.results ?? []), ...results] }),
        doubt: (part) =>
          this.#change({
            doubtful: new Set([...(this.#state?.doubtful ?? []), ...part.map(({ id }) => id)]),
            unsettled: [...(this.#state?.unsettled ?? []), part],
          }),
        pause: (pausedUntil) => this.#change({ pausedUntil }),
      });
    } catch (error) {
      // Told as why it ended, whatever is found out now.
      await this.#settle(signal).catch(notNow);
      throw error;
    }
  }

  /** Finds out whether the parts were done of which no answer came. Throws where the server cannot be asked. */
  async #settle(signal: AbortSignal): Promise<void> {
    const { unsettled = [], results = [] } = this.#state ?? {};
    if (this.#look === null || unsettled.length === 0) return;
    const there = await this.#look(signal);
    if (there === null) return;
    const told = new Set(results.map(({ profile }) => profile.id));
    const found = unsettled.flatMap((part) => {
      const news = deletedOf(part, there).filter(({ profile }) => !told.has(profile.id));
      // The same part may have been sent twice.
      for (const { profile } of news) told.add(profile.id);
      return news;
    });
    this.#change({ unsettled: [], results: [...results, ...found] });
  }

  #change(change: Partial<BulkState>): void {
    if (this.#state === null) return;
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
