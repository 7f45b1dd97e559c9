import type { Page } from '@playwright/test';

/** Opens the menu of Build, where there is no room for it beside the page. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name: 'Open menu', exact: true });
  if (await button.isVisible()) await button.click();
}

/** Takes the message away that is there: it goes by itself after a while, and what is looked at may take longer. */
export async function dismissToast(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss', exact: true });
  await dismiss.click();
  await dismiss.waitFor({ state: 'hidden' });
}
