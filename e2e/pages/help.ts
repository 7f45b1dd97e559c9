import type { Locator, Page } from '@playwright/test';

/** Opens the help beside the heading of the list. Its texts are there when this ends. */
export async function openHelp(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const help = page.getByRole('dialog', { name: 'About authorization profiles' });
  await help.getByRole('heading', { name: 'Which type fits?' }).waitFor();
  return help;
}
