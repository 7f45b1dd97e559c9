import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';

/**
 * Begins as many tests of a profile whose provider never answers as take all the places of its host, and returns their
 * ids once all are under way. Half of the eight places are for one host. The tests go with their page.
 */
export async function takePlaces(
  page: Page,
  assistantId: string,
  profile: unknown,
): Promise<readonly string[]> {
  const ids = Array.from({ length: 4 }, () => randomUUID());
  const runs = `/api/v1/assistants/${assistantId}/test-runs`;
  await page.evaluate(
    ([address, body, testRunIds]) => {
      for (const testRunId of testRunIds)
        void fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ profile: body, testRunId }),
        });
    },
    [runs, authorizationProfileWriteSchema.parse(profile), ids] as const,
  );
  // Whoever comes next could be faster than one of them.
  await page.waitForFunction(
    async (progress) => {
      const answers = await Promise.all(progress.map(async (address) => (await fetch(address)).text()));
      return answers.every((text) => text.includes('"running"'));
    },
    ids.map((id) => `${runs}/${id}/progress`),
  );
  return ids;
}
