import { useMemo } from 'react';
import { useMutationState } from '@tanstack/react-query';
import { z } from '#contract/zod-mini.ts';
import type { InTest } from './last-test-cell.tsx';

/** The key of a running test: the id of its endpoint, then its path parameters (`endpointKey`). */
const keySchema = z.tuple([z.literal('testProfile'), z.object({ profileId: z.string() })]);

/** The profiles in test, whoever started it, and those of `waiting` whose turn comes. */
export function useProfilesInTest(waiting: readonly string[]): ReadonlyMap<string, InTest> {
  const keys = useMutationState({
    filters: { mutationKey: ['testProfile'], status: 'pending' },
    select: ({ options }) => options.mutationKey,
  });
  return useMemo(() => {
    const running = keys.flatMap((key) => keySchema.safeParse(key).data?.[1].profileId ?? []);
    return new Map<string, InTest>([
      ...waiting.map((id) => [id, 'waiting'] as const),
      ...running.map((id) => [id, 'running'] as const),
    ]);
  }, [keys, waiting]);
}
