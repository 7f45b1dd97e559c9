import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { progressAfterMs, testProgressQuery } from '../../../lib/test-runs/test-progress.ts';
import type { TestState } from './test-runner.ts';

/** The place of a running test among those that wait; null where it does not wait, or that is not known. */
export function usePlaceInQueue(assistantId: string, state: TestState): number | null {
  const id = state.phase === 'running' ? state.testRunId : '';
  const [slow, setSlow] = useState('');
  useEffect(() => {
    if (id === '') return;
    const timer = setTimeout(() => setSlow(id), progressAfterMs);
    return () => clearTimeout(timer);
  }, [id]);
  const { data } = useQuery({ ...testProgressQuery(assistantId, id), enabled: id !== '' && slow === id });
  return id === '' ? null : (data?.place ?? null);
}
