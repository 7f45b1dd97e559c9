import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';

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

/** Does something with each profile. Throws where it cannot go on. */
export type BulkPerform = (profiles: readonly SelectedProfile[], progress: BulkProgress) => Promise<void>;

export interface BulkState {
  readonly work: BulkWork;
  readonly phase: 'running' | 'stopping' | 'ended';
  readonly profiles: readonly SelectedProfile[];
  readonly results: readonly BulkResult[];
  /** The ids of the profiles of which no answer came at least once. */
  readonly doubtful: ReadonlySet<string>;
  readonly pausedUntil: number | null;
  /** Why it could not go on. */
  readonly error: unknown;
}

/** The profiles that nothing was reported of. */
export function leftOf({ profiles, results }: BulkState): readonly SelectedProfile[] {
  const done = new Set(results.map(({ profile }) => profile.id));
  return profiles.filter(({ id }) => !done.has(id));
}

/**
 * What Undo of a deletion brings back: what was deleted, and what may be too, since no answer came: it is left, or gone
 * when it was asked for again. What somebody else deleted stays deleted.
 */
export function undoneOf(state: BulkState): readonly SelectedProfile[] {
  const { work, phase, results, doubtful } = state;
  if (work !== 'delete' || phase !== 'ended') return [];
  const removed = results.filter(
    ({ profile, outcome }) => outcome === 'deleted' || (outcome === 'gone' && doubtful.has(profile.id)),
  );
  return [...removed.map(({ profile }) => profile), ...leftOf(state).filter(({ id }) => doubtful.has(id))];
}

/** Does one thing with many profiles at a time, tells how far it is, and can be stopped and gone on with. */
export class BulkRunner {
  readonly #listeners = new Set<() => void>();
  #state: BulkState | null = null;
  #controller: AbortController | null = null;
  #perform: BulkPerform | null = null;

  readonly getState = (): BulkState | null => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts. Resolves when it has ended, in whatever way. Does nothing while something else goes on. */
  async start(work: BulkWork, profiles: readonly SelectedProfile[], perform: BulkPerform): Promise<void> {
    if (this.#controller !== null) return;
    this.#perform = perform;
    const nothingYet = { results: [], doubtful: new Set<string>(), pausedUntil: null, error: null };
    this.#state = { work, phase: 'running', profiles, ...nothingYet };
    await this.#run(profiles);
  }

  /** Goes on with what is left. */
  async resume(): Promise<void> {
    if (this.#controller !== null || this.#state === null) return;
    this.#state = { ...this.#state, phase: 'running', error: null };
    await this.#run(leftOf(this.#state));
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

  async #run(profiles: readonly SelectedProfile[]): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    this.#tell();
    try {
      await this.#perform?.(profiles, {
        signal: controller.signal,
        report: (results) => this.#change({ results: [...(this.#state?.results ?? []), ...results] }),
        doubt: (unsure) =>
          this.#change({
            doubtful: new Set([...(this.#state?.doubtful ?? []), ...unsure.map(({ id }) => id)]),
          }),
        pause: (pausedUntil) => this.#change({ pausedUntil }),
      });
    } catch (error) {
      this.#change({ error });
    } finally {
      this.#controller = null;
      this.#change({ phase: 'ended', pausedUntil: null });
    }
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
