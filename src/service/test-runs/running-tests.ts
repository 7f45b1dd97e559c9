import type { TestProgress } from '#contract/test-progress.ts';
import { Failure } from '../failure.ts';
import type { PlaceInQueue } from './limits/test-queue.ts';

/** The tests that are going on in this process, so that they can be found and cancelled by their id. */
export interface RunningTests {
  /** True where a test of this id is going on. */
  isRunning(id: string): boolean;
  /**
   * Runs `work` with a signal that `cancel` and the caller's own signal abort. It tells where it has to wait.
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
  place: PlaceInQueue;
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
  return {
    isRunning: (id) => running.has(id),
    async run(assistantId, id, signal, work) {
      // Looked at and taken in one go: those who looked before may have waited since.
      if (running.has(id)) throw idTaken();
      const controller = new AbortController();
      const test: RunningTest = { assistantId, controller, place: () => null };
      running.set(id, test);
      try {
        return await work(AbortSignal.any([signal, controller.signal]), (place) => {
          test.place = place;
        });
      } finally {
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
