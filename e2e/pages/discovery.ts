import type { Locator, Page } from '@playwright/test';
import { isFocused } from './focused.ts';
import { form } from './profile-form.ts';

/** The dialog that asks a provider what it says of itself. */
export function discovery(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Discover from issuer' });
}

/** Opens it from the form of a profile. */
export async function openDiscovery(page: Page): Promise<Locator> {
  await form(page).getByRole('button', { name: 'Discover from issuer' }).click();
  const dialog = discovery(page);
  await isFocused(dialog);
  return dialog;
}

/** Asks for what an issuer says, in the dialog that is open. */
export async function discoverFrom(page: Page, issuer: string): Promise<void> {
  await discovery(page).getByLabel('Issuer', { exact: true }).fill(issuer);
  await discovery(page).getByRole('button', { name: 'Discover', exact: true }).click();
}
