import type { TestProgress } from '#contract/test-progress.ts';
import { Failure } from '../failure.ts';
import type { PlaceInQueue } from './limits/test-queue.ts';

/** The tests that are going on in this process, so that they can be found and cancelled by their id. */
export interface RunningTests {
  /** True where a test of this id is going on. */
  isRunning(id: string): boolean;
  /** The same, asked by whoever would begin one: what is going on then goes on, also where its first caller leaves. */
  askAgain(id: string): boolean;
  /**
   * Runs `work` with a signal that `cancel` aborts, and the caller's own signal too, a moment later, unless the test was
   * asked for again: a browser whose connection broke does so by itself. It tells where it has to wait.
   * Throws `test_run_id_taken` before anything is run where a test of this id is going on.
   */
  run<Result>(
    assistantId: string,
    id: string,
    signal: AbortSignal,
    work: (signal: AbortSignal, onWait: (place: PlaceInQueue) => void) => Promise<Result>,
  ): Promise<Result>;
  progress(assistantId: string, id: string): TestProgress;
  /** False where no such test is going on. */
  cancel(assistantId: string, id: string): boolean;
}

interface RunningTest {
  readonly assistantId: string;
  readonly controller: AbortController;
  isAskedAgain: boolean;
  place: PlaceInQueue;
}

/** Milliseconds in which a browser that sends a request again has made a new connection for it. */
const resendMs = 1000;

/** Acts a moment after a signal. Returns what ends the wait for it. */
function momentAfter(signal: AbortSignal, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = () => {
    timer = setTimeout(act, resendMs);
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return () => {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  };
}

/** What is said where there is a test of this id already. */
export function idTaken(): Failure {
  return new Failure(
    'test_run_id_taken',
    'A test run of this id exists already. Choose another id, or leave it out.',
  );
}

export function createRunningTests(): RunningTests {
  const running = new Map<string, RunningTest>();
  const find = (assistantId: string, id: string) => {
    const found = running.get(id);
    return found?.assistantId === assistantId ? found : null;
  };
  const askAgain = (id: string) => {
    const test = running.get(id);
    if (test !== undefined) test.isAskedAgain = true;
    return test !== undefined;
  };
  return {
    isRunning: (id) => running.has(id),
    askAgain,
    async run(assistantId, id, signal, work) {
      // Looked at and taken in one go: those who looked before may have waited since.
      if (askAgain(id)) throw idTaken();
      const controller = new AbortController();
      const test: RunningTest = { assistantId, controller, isAskedAgain: false, place: () => null };
      running.set(id, test);
      const stopWaiting = momentAfter(signal, () => {
        if (!test.isAskedAgain) controller.abort(signal.reason);
      });
      try {
        return await work(controller.signal, (place) => {
          test.place = place;
        });
      } finally {
        stopWaiting();
        running.delete(id);
      }
    },
    progress(assistantId, id) {
      const found = find(assistantId, id);
      if (found === null) return { phase: 'unknown', place: null };
      const place = found.place();
      return { phase: place === null ? 'running' : 'waiting', place };
    },
    cancel(assistantId, id) {
      const found = find(assistantId, id);
      found?.controller.abort();
      return found !== null;
    },
  };
}
