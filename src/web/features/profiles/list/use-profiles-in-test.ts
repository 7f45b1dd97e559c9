import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useMutationState, useQueryClient, type QueryCache } from '@tanstack/react-query';
import type { InTest } from './last-test-cell.tsx';
import { inTestOf, testOf, waitingRunOf } from './tests-going-on.ts';

/** The runs that wait for their turn on the server, as far as somebody asks after them. */
function waitingRuns(queries: QueryCache): string {
  return queries
    .findAll({ queryKey: ['getTestProgress'] })
    .flatMap(({ queryKey, state }) => waitingRunOf(queryKey, state.data) ?? [])
    .join(' ');
}

/** The profiles in test, whoever started it, and those of `waiting` whose turn comes. */
export function useProfilesInTest(waiting: readonly string[]): ReadonlyMap<string, InTest> {
  const queries = useQueryClient().getQueryCache();
  const tests = useMutationState({
    filters: { mutationKey: ['testProfile'], status: 'pending' },
    select: ({ options, state }) => testOf(options.mutationKey, state.variables),
  });
  const subscribe = useCallback((onChange: () => void) => queries.subscribe(onChange), [queries]);
  const runs = useSyncExternalStore(subscribe, () => waitingRuns(queries));
  return useMemo(() => inTestOf(tests, runs.split(' '), waiting), [tests, runs, waiting]);
}
