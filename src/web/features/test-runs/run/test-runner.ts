import type { PendingTestRun, TestRun } from '#contract/test-run.ts';
import type { SignInWindow } from '../../../lib/sign-in-window/sign-in-window.ts';
import { cancelUnanswered } from '../../../lib/test-runs/cancel-unanswered.ts';
import { followSignIn, type SignInHost, type WindowState } from '../sign-in/follow-sign-in.ts';

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
export type RunTest = (request: RunRequest) => Promise<TestRun | PendingTestRun>;

/** Where a test is. `stopped` is a cancelled test of which the server had nothing to tell. */
export type TestState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly testRunId: string;
      readonly startedAt: number;
      readonly isStopping: boolean;
    }
  /** A user has to sign in, or has signed in just now. */
  | {
      readonly phase: 'waiting';
      readonly window: WindowState;
      readonly isAnswered: boolean;
      readonly isStopping: boolean;
    }
  | { readonly phase: 'done'; readonly run: TestRun }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** What a runner needs of the world. */
export interface RunnerHost extends Omit<SignInHost, 'wait'> {
  readonly now: () => number;
  readonly newId: () => string;
  /** Cancels a test by its id. `unknown` where there is no such test, or not yet. */
  readonly cancel: (testRunId: string) => Promise<'cancelled' | 'unknown'>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly openWindow: () => SignInWindow | null;
}

interface Current {
  readonly id: string;
  readonly controller: AbortController;
  /** True once the test was answered, in whatever way. */
  hasEnded: boolean;
  window: SignInWindow | null;
  /** Where its user goes, once that is known. */
  authorizationUrl: string | null;
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

  /**
   * Starts a test. Does nothing while one is running. Where a user signs in, it has
   * to be called while a press is handled: only then browsers open a window.
   */
  async start(
    runTest: RunTest,
    answer: Pick<RunRequest, 'tenant' | 'inputs'>,
    signsInUser = false,
  ): Promise<void> {
    if (this.#current !== null) return;
    const current: Current = {
      id: this.#host.newId(),
      controller: new AbortController(),
      hasEnded: false,
      window: signsInUser ? this.#host.openWindow() : null,
      authorizationUrl: null,
    };
    this.#current = current;
    this.#set({ phase: 'running', testRunId: current.id, startedAt: this.#host.now(), isStopping: false });
    try {
      const started = await runTest({ testRunId: current.id, ...answer, signal: current.controller.signal });
      const run = started.status === 'waiting' ? await this.#follow(current, started) : started;
      if (started.status !== 'waiting') current.window?.close();
      this.#end(current, { phase: 'done', run });
    } catch (error) {
      current.window?.close();
      this.#end(current, { phase: 'failed', error });
    }
  }

  /** Opens the window of the sign-in again, or shows the one that is there. */
  showWindow(): void {
    const current = this.#current;
    const address = current?.authorizationUrl ?? null;
    if (current === null || address === null) return;
    if (current.window !== null && !current.window.isOutOfSight()) {
      current.window.focus();
      return;
    }
    current.window = this.#host.openWindow();
    current.window?.go(address);
  }

  /** True from Stop until the test has ended. */
  #isStopping(): boolean {
    const state = this.#state;
    return (state.phase === 'running' || state.phase === 'waiting') && state.isStopping;
  }

  /** Leads the window to the provider, and waits until the test has ended. */
  async #follow(current: Current, pending: PendingTestRun): Promise<TestRun> {
    current.authorizationUrl = pending.authorizationUrl;
    // Stopped before it was known where to: nobody is to sign in any more.
    if (this.#isStopping()) current.window?.close();
    else current.window?.go(pending.authorizationUrl);
    const { signal } = current.controller;
    return followSignIn(
      pending,
      () => current.window,
      this.#host,
      signal,
      (waiting) => {
        if (this.#current !== current) return;
        this.#set({ phase: 'waiting', ...waiting, isStopping: this.#isStopping() });
      },
    );
  }

  /** Ends a sign-in whose window is not there, so that its run says so. False where it could not be. */
  async #endWaiting(current: Current, window: WindowState): Promise<boolean> {
    if (window === 'open') return false;
    try {
      await this.#host.end(current.id, { reason: window === 'blocked' ? 'blocked' : 'closed' });
      return true;
    } catch {
      // It is cancelled like every other then.
      return false;
    }
  }

  /** Cancels the running test. Its result, cancelled, arrives like every other; where none can, the test counts as stopped. */
  async stop(): Promise<void> {
    const current = this.#current;
    const state = this.#state;
    if (current === null || (state.phase !== 'running' && state.phase !== 'waiting') || state.isStopping)
      return;
    this.#set({ ...state, isStopping: true });
    const isEnded = state.phase === 'waiting' && (await this.#endWaiting(current, state.window));
    if (state.phase === 'waiting' && state.window === 'open') current.window?.close();
    if (isEnded || (await this.#cancel(current))) return;
    current.controller.abort();
    this.#end(current, { phase: 'stopped' });
  }

  /** Cancels what is running and forgets it: nobody waits for it any more. Settles when there is nothing left to cancel. */
  async leave(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    this.#set({ phase: 'idle' });
    current?.window?.close();
    if (current === null) return;
    await this.#cancel(current);
    current.controller.abort();
  }

  /** False where the test could not be cancelled by its id. */
  #cancel(current: Current): Promise<boolean> {
    return cancelUnanswered({
      cancel: () => this.#host.cancel(current.id),
      hasEnded: () => current.hasEnded,
      wait: this.#host.wait,
    });
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
