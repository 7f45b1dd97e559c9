import type { Locator, Page } from '@playwright/test';
import { isFocused } from './focused.ts';
import { openSwitcher } from './shell.ts';

/** Begins a new assistant. Its dialog is there when this ends, and has the focus. */
export async function startAssistant(page: Page): Promise<Locator> {
  await openSwitcher(page);
  await page.getByRole('menuitem', { name: 'New assistant' }).click();
  const dialog = page.getByRole('dialog', { name: 'New assistant' });
  await isFocused(dialog);
  return dialog;
}
