import type { Locator, Page } from '@playwright/test';

/** The menu of Build, opened where the page is too narrow to show it all the time. */
export async function buildMenu(page: Page): Promise<Locator> {
  const menu = page.getByRole('navigation', { name: 'Build', exact: true });
  const button = page.getByRole('banner').getByRole('button', { name: 'Open menu', exact: true });
  await menu.or(button).waitFor();
  if (await button.isVisible()) await button.click();
  return menu;
}

/** Goes to the list of profiles by the two menus, as somebody who looks for it does; by the one that a narrow page has. */
export async function openAuthorizationProfiles(page: Page): Promise<void> {
  const menu = await buildMenu(page);
  const sections = page.getByRole('navigation', { name: 'Main', exact: true });
  if (await sections.isVisible()) await sections.getByRole('link', { name: 'Build', exact: true }).click();
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
