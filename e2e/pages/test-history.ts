import type { Locator, Page } from '@playwright/test';

/** The dialog with the test runs that are kept of a profile. */
export function history(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Test history' });
}

/** The rows of the runs, the latest first. */
export function runsOf(page: Page): Locator {
  return history(page)
    .getByRole('table', { name: 'Test history' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
}

/** Shows a run with its evidence. */
export async function showRun(page: Page, row: number): Promise<void> {
  await runsOf(page)
    .nth(row)
    .getByRole('button', { name: /^Show the test of/ })
    .click();
}

/** Opens the question before all runs are removed. */
export async function askToPurge(page: Page): Promise<void> {
  await history(page).getByRole('button', { name: 'Purge history' }).click();
  await page.getByRole('alertdialog').waitFor();
}

/** Says yes to that question: all runs are removed. */
export async function purge(page: Page): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name: 'Purge history' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
}
