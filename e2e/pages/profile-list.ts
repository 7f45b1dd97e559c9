import type { Locator, Page } from '@playwright/test';

/** The row of a profile. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
}

/** Starts a new profile. The dialog is there when this ends. */
export async function add(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await page.getByRole('dialog', { name: 'New Authorization Mechanism' }).waitFor();
}

/** Presses Test in the row of a profile. */
export async function testFromRow(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Test ${name}`, exact: true }).click();
}

/** Picks an entry of the menu of a row. */
export async function pickFromRowMenu(
  page: Page,
  name: string,
  entry: 'Edit' | 'Test history' | 'Duplicate' | 'Delete',
): Promise<void> {
  await page.getByRole('button', { name: `More actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Opens a profile for editing. The dialog is there when this ends. */
export async function edit(page: Page, name: string): Promise<void> {
  await pickFromRowMenu(page, name, 'Edit');
  await page.getByRole('dialog', { name: 'Edit Authorization Mechanism' }).waitFor();
}
