import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';

/** A test that takes a place. */
export interface TakenPlace {
  readonly testRunId: string;
  /** Ends when the test is answered, and its place is free. */
  readonly left: () => Promise<void>;
}

/**
 * Begins as many tests of a profile whose provider never answers as take all the places of its host, and returns them
 * once all are under way. Half of the eight places are for one host. The tests go with their page.
 */
export async function takePlaces(
  page: Page,
  assistantId: string,
  profile: unknown,
): Promise<readonly TakenPlace[]> {
  const ids = Array.from({ length: 4 }, () => randomUUID());
  const runs = `/api/v1/assistants/${assistantId}/test-runs`;
  const answers = await page.evaluateHandle(
    ([address, body, testRunIds]) =>
      testRunIds.map((testRunId) => {
        const answer = fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ profile: body, testRunId }),
        });
        return answer.then((response) => response.text()).catch(() => '');
      }),
    [runs, authorizationProfileWriteSchema.parse(profile), ids] as const,
  );
  // Whoever comes next could be faster than one of them.
  await page.waitForFunction(
    async (progress) => {
      const told = await Promise.all(progress.map(async (address) => (await fetch(address)).text()));
      return told.every((text) => text.includes('"running"'));
    },
    ids.map((id) => `${runs}/${id}/progress`),
  );
  return ids.map((testRunId, index) => ({
    testRunId,
    left: () =>
      answers.evaluate(async (all, at) => {
        await all[at];
      }, index),
  }));
}
