import { useMemo } from 'react';
import { useMutationState } from '@tanstack/react-query';
import { z } from '#contract/zod.ts';

/** The key of a running test: the id of its endpoint, then its path parameters (`endpointKey`). */
const keySchema = z.tuple([z.literal('testProfile'), z.object({ profileId: z.string() })]);

/** The profiles that are being tested right now, whoever started it. */
export function useTestedProfiles(): ReadonlySet<string> {
  const keys = useMutationState({
    filters: { mutationKey: ['testProfile'], status: 'pending' },
    select: ({ options }) => options.mutationKey,
  });
  return useMemo(
    () => new Set(keys.flatMap((key) => keySchema.safeParse(key).data?.[1].profileId ?? [])),
    [keys],
  );
}
