import type { TestRun } from '#contract/test-run.ts';

/** One test as it is asked for. */
export interface RunRequest {
  /** Chosen here, so that the test can be cancelled while its first call still runs. */
  readonly testRunId: string;
  readonly tenant: string | null;
  /** What was entered in the form fields, by their keys. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Runs a test of a saved profile or of a draft. */
export type RunTest = (request: RunRequest) => Promise<TestRun>;

/** Where a test is. `stopped` is a cancelled test of which the server had nothing to tell. */
export type TestState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly testRunId: string;
      readonly startedAt: number;
      readonly isStopping: boolean;
    }
  | { readonly phase: 'done'; readonly run: TestRun }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** What a runner needs of the world. */
export interface RunnerHost {
  readonly now: () => number;
  readonly newId: () => string;
  /** Cancels a test by its id. `unknown` where there is no such test, or not yet. */
  readonly cancel: (testRunId: string) => Promise<'cancelled' | 'unknown'>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A test that was asked for a moment ago may not be known to the server yet: it is asked so many times. */
const cancelAttempts = 5;
const cancelPauseMs = 200;

interface Current {
  readonly id: string;
  readonly controller: AbortController;
  /** True once the test was answered, in whatever way. */
  hasEnded: boolean;
}

/** Runs one test at a time and can stop it. */
export class TestRunner {
  readonly #host: RunnerHost;
  readonly #listeners = new Set<() => void>();
  #state: TestState = { phase: 'idle' };
  #current: Current | null = null;

  constructor(host: RunnerHost) {
    this.#host = host;
  }

  readonly getState = (): TestState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts a test. Does nothing while one is running. */
  async start(runTest: RunTest, answer: Pick<RunRequest, 'tenant' | 'inputs'>): Promise<void> {
    if (this.#current !== null) return;
    const current = { id: this.#host.newId(), controller: new AbortController(), hasEnded: false };
    this.#current = current;
    this.#set({ phase: 'running', testRunId: current.id, startedAt: this.#host.now(), isStopping: false });
    try {
      const run = await runTest({ testRunId: current.id, ...answer, signal: current.controller.signal });
      this.#end(current, { phase: 'done', run });
    } catch (error) {
      this.#end(current, { phase: 'failed', error });
    }
  }

  /** Cancels the running test. Its result, cancelled, arrives as any other; where none can, the test counts as stopped. */
  async stop(): Promise<void> {
    const current = this.#current;
    if (current === null || this.#state.phase !== 'running' || this.#state.isStopping) return;
    this.#set({ ...this.#state, isStopping: true });
    if (await this.#cancel(current)) return;
    current.controller.abort();
    this.#end(current, { phase: 'stopped' });
  }

  /** Cancels what is running and forgets it: nobody waits for it any more. Settles when there is nothing left to cancel. */
  async leave(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    this.#set({ phase: 'idle' });
    if (current !== null && !(await this.#cancel(current))) current.controller.abort();
  }

  /** False where the test could not be cancelled by its id. */
  async #cancel(current: Current): Promise<boolean> {
    for (let attempt = 1; attempt <= cancelAttempts; attempt += 1) {
      const outcome = await this.#host.cancel(current.id).catch(() => 'failed' as const);
      if (outcome === 'cancelled' || current.hasEnded) return true;
      if (outcome === 'failed') return false;
      if (attempt < cancelAttempts) await this.#host.wait(cancelPauseMs);
    }
    return false;
  }

  #end(current: Current, state: TestState): void {
    current.hasEnded = true;
    if (this.#current !== current) return;
    this.#current = null;
    this.#set(state);
  }

  #set(state: TestState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
