import type { Page } from '@playwright/test';

/** Goes to the list of profiles by the two menus, as somebody who looks for it does. */
export async function openAuthorizationProfiles(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Build' }).click();
  const menu = page.getByRole('navigation', { name: 'Build' });
  await menu.getByText('Configurations').waitFor();
  await menu.getByRole('link', { name: 'Authorization Profiles' }).click();
  await page.getByRole('heading', { name: 'Authorization Profiles', level: 1 }).waitFor();
}

/** Opens the menu of assistants. */
export async function openSwitcher(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Assistant: / })
    .click();
}

/** Chooses an assistant in the switcher. */
export async function chooseAssistant(page: Page, name: string): Promise<void> {
  await openSwitcher(page);
  await page.getByRole('menuitemradio', { name, exact: true }).click();
}
