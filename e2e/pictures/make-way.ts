import type { Page } from '@playwright/test';

/** Opens the menu of Build, where there is no room for it beside the page. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name: 'Open menu', exact: true });
  if (await button.isVisible()) await button.click();
}

/** Takes the message away that is there: where time stands still, none goes by itself. */
export async function dismissToast(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss', exact: true });
  await dismiss.click();
  await dismiss.waitFor({ state: 'hidden' });
}
