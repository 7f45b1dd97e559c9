import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';

/**
 * Begins as many tests of a profile whose provider never answers as take all the places of its host, and returns their
 * ids. Half of the eight places are for one host. The tests go with their page.
 */
export async function takePlaces(
  page: Page,
  assistantId: string,
  profile: unknown,
): Promise<readonly string[]> {
  const ids = Array.from({ length: 4 }, () => randomUUID());
  await page.evaluate(
    ([address, body, testRunIds]) => {
      for (const testRunId of testRunIds)
        void fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ profile: body, testRunId }),
        });
    },
    [
      `/api/v1/assistants/${assistantId}/test-runs`,
      authorizationProfileWriteSchema.parse(profile),
      ids,
    ] as const,
  );
  return ids;
}
