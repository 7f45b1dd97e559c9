import type { Page } from '@playwright/test';

/** Goes from the list to what was deleted. */
export async function openTrash(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Trash', exact: true }).click();
  await page.getByRole('heading', { name: 'Trash', exact: true }).waitFor();
}
