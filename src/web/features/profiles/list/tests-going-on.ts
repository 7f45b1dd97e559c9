import { z } from '#contract/zod-mini.ts';
import type { InTest } from './last-test-cell.tsx';

/** The keys of a running test and of what is asked after it: the id of an endpoint, then its path parameters (`endpointKey`). */
const testKeySchema = z.tuple([z.literal('testProfile'), z.object({ profileId: z.string() })]);
const progressKeySchema = z.tuple([z.literal('getTestProgress'), z.object({ testRunId: z.string() })]);
const runSchema = z.object({ testRunId: z.string() });
const waitingSchema = z.object({ place: z.number() });

/** A test that was asked for and has not been answered. */
export interface TestGoingOn {
  readonly profileId: string;
  readonly testRunId: string;
}

/** Reads of a mutation which test it is; null where it is none. */
export function testOf(key: unknown, variables: unknown): TestGoingOn | null {
  const profileId = testKeySchema.safeParse(key).data?.[1].profileId;
  const testRunId = runSchema.safeParse(variables).data?.testRunId ?? '';
  return profileId === undefined ? null : { profileId, testRunId };
}

/** Reads of a query which run has a place among those that wait; null where it has none. */
export function waitingRunOf(key: unknown, progress: unknown): string | null {
  const run = progressKeySchema.safeParse(key).data?.[1].testRunId;
  return run !== undefined && waitingSchema.safeParse(progress).success ? run : null;
}

/** Where the profiles are whose tests go on, and those of `waiting`, whose tests have not been asked for yet. */
export function inTestOf(
  tests: readonly (TestGoingOn | null)[],
  waitingRuns: readonly string[],
  waiting: readonly string[],
): ReadonlyMap<string, InTest> {
  return new Map<string, InTest>([
    ...waiting.map((id) => [id, 'waiting'] as const),
    ...tests.flatMap((test) =>
      test === null
        ? []
        : [[test.profileId, waitingRuns.includes(test.testRunId) ? 'waiting' : 'running'] as const],
    ),
  ]);
}
