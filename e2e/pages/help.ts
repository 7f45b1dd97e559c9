import type { Locator, Page } from '@playwright/test';

/** The answers beneath the head of the list. */
export function helpPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'About authorization profiles' });
}

/** The book beside the heading, which shows and hides them. */
export function helpButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Help', exact: true });
}

/** Opens the help. Its texts are there when this ends. */
export async function openHelp(page: Page): Promise<Locator> {
  await helpButton(page).click();
  const help = helpPanel(page);
  await help.getByRole('heading', { name: 'Which type fits?' }).waitFor();
  return help;
}
