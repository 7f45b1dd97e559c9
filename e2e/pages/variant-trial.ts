import type { Locator, Page } from '@playwright/test';
import { testDialog } from './test-result.ts';

/** Goes from a failed result to the plan of what could be tried. */
export async function findWhatWorks(page: Page): Promise<void> {
  await testDialog(page).getByRole('button', { name: 'Find what works' }).click();
  await testDialog(page).getByRole('heading', { name: 'Find what works' }).waitFor();
}

/** The rows of the table: what failed already, then the variants in their order. */
export function variants(page: Page): Locator {
  return testDialog(page)
    .getByRole('table', { name: 'Find what works' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
}

/** Sends what the table shows. */
export async function startTrial(page: Page): Promise<void> {
  await testDialog(page)
    .getByRole('button', { name: /^Send up to|^Send the request/ })
    .click();
}
