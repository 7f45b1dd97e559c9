import { useRef, useState } from 'react';
import type { Variant } from '#contract/variant-plan.ts';
import type { RunRequest, RunTest } from '../run/test-runner.ts';
import { useTestRunner } from '../run/use-test-runner.ts';
import { runTrial, type TrialEnd, type VariantResult } from './run-trial.ts';

export interface Trial {
  readonly phase: 'planned' | 'running' | 'ended';
  readonly isStopping: boolean;
  readonly results: ReadonlyMap<string, VariantResult>;
  /** Null until it is over. */
  readonly end: TrialEnd | null;
  readonly start: (variants: readonly Variant[]) => void;
  readonly stop: () => void;
}

/** A trial of variants. What still runs when its view goes away is cancelled. */
export function useTrial(
  assistantId: string,
  answer: Pick<RunRequest, 'tenant' | 'inputs'>,
  testOf: (variant: Variant) => RunTest,
): Trial {
  const { runner, state } = useTestRunner(assistantId);
  const [isRunning, setRunning] = useState(false);
  const [results, setResults] = useState<ReadonlyMap<string, VariantResult>>(new Map());
  const [end, setEnd] = useState<TrialEnd | null>(null);

  const isStopped = useRef(false);

  const start = async (variants: readonly Variant[]) => {
    isStopped.current = false;
    setRunning(true);
    setResults(new Map());
    setEnd(null);
    const ended = await runTrial(
      variants,
      async (variant) => {
        await runner.start(testOf(variant), answer);
        return runner.getState();
      },
      (code, result) =>
        setResults((before) => {
          const after = new Map(before);
          if (result === null) after.delete(code);
          else after.set(code, result);
          return after;
        }),
      () => isStopped.current,
    );
    setEnd(ended);
    setRunning(false);
  };

  return {
    phase: isRunning ? 'running' : end === null ? 'planned' : 'ended',
    isStopping: state.phase === 'running' && state.isStopping,
    results,
    end,
    start: (variants) => void start(variants),
    stop: () => {
      isStopped.current = true;
      void runner.stop();
    },
  };
}
