import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { limits } from '#contract/limits.ts';
import { isPassing } from '../../../lib/api/errors.ts';

/** What is done with many profiles. */
export type BulkWork = 'test' | 'delete' | 'restore';

/** What became of one of them. `asks`: its test needs somebody who answers. `gone`: somebody else was faster. */
export type BulkOutcome =
  | 'passed'
  | 'failed'
  | 'cancelled'
  | 'asks'
  | 'error'
  | 'deleted'
  | 'changed'
  | 'restored'
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
  readonly pausedUntil: number | null;
  /** Why it could not go on. */
  readonly error: unknown;
}

/** The profiles that nothing was reported of. */
export function leftOf({ profiles, results }: BulkState): readonly SelectedProfile[] {
  const done = new Set(results.map(({ profile }) => profile.id));
  return profiles.filter(({ id }) => !done.has(id));
}

/** What Undo of a deletion brings back: what was deleted, and the part of which no answer came, since that may be too. */
export function undoneOf(state: BulkState): readonly SelectedProfile[] {
  const { work, phase, results, error } = state;
  if (work !== 'delete' || phase !== 'ended') return [];
  const removed = results.filter(({ outcome }) => outcome === 'deleted' || outcome === 'gone');
  const unsure = isPassing(error) ? leftOf(state).slice(0, limits.profilesAtOnce) : [];
  return [...removed.map(({ profile }) => profile), ...unsure];
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
    this.#state = { work, phase: 'running', profiles, results: [], pausedUntil: null, error: null };
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
