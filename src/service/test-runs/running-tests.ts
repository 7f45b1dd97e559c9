/** The tests that are going on in this process, so that they can be cancelled by their id. */
export interface RunningTests {
  /** False where a test of this id is already going on. */
  isRunning(id: string): boolean;
  /** Runs `work` with a signal that `cancel` and the caller's own signal abort. */
  run<Result>(
    assistantId: string,
    id: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>;
  /** False where no such test is going on. */
  cancel(assistantId: string, id: string): boolean;
}

export function createRunningTests(): RunningTests {
  const running = new Map<string, { assistantId: string; controller: AbortController }>();
  return {
    isRunning: (id) => running.has(id),
    async run(assistantId, id, signal, work) {
      const controller = new AbortController();
      running.set(id, { assistantId, controller });
      try {
        return await work(AbortSignal.any([signal, controller.signal]));
      } finally {
        running.delete(id);
      }
    },
    cancel(assistantId, id) {
      const found = running.get(id);
      if (found?.assistantId !== assistantId) return false;
      found.controller.abort();
      return true;
    },
  };
}
