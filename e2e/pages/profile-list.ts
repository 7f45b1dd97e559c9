import type { Locator, Page } from '@playwright/test';
import { isFocused } from './focused.ts';

/** The row of a profile, by its whole name; in the trash, too. */
export function rowOf(page: Page, name: string): Locator {
  const whole = { name, exact: true };
  // In the list, the name is a link above whom it is of.
  const inList = page.getByRole('rowheader').getByRole('link', whole);
  const inTrash = page.getByRole('rowheader', whole).filter({ hasNot: page.getByRole('link') });
  return page.getByRole('row').filter({ has: inList.or(inTrash) });
}

/**
 * Waits until it is known what the list holds: where that is nothing, the buttons of its head move into its middle, and
 * a press may come to nothing.
 */
export async function listIsRead(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Authorization Profiles', level: 1 }).waitFor();
  const table = page.getByRole('table', { name: 'Authorization profiles' });
  await table.and(page.locator('[aria-busy="true"]')).waitFor({ state: 'hidden' });
}

/** Starts a new profile. The dialog is there when this ends, and has the focus. */
export async function add(page: Page): Promise<void> {
  await listIsRead(page);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await isFocused(page.getByRole('dialog', { name: 'New Authorization Mechanism' }));
}

/** Presses Test in the row of a profile. */
export async function testFromRow(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Test ${name}`, exact: true }).click();
}

/** Picks an entry of the menu of a row. */
export async function pickFromRowMenu(
  page: Page,
  name: string,
  entry: 'Edit' | 'Test history' | 'Duplicate' | 'Export' | 'Delete',
): Promise<void> {
  await page.getByRole('button', { name: `More actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Opens a profile for editing. Its values are there when this ends, and its dialog has the focus. */
export async function edit(page: Page, name: string): Promise<void> {
  await pickFromRowMenu(page, name, 'Edit');
  const dialog = page.getByRole('dialog', { name: 'Edit Authorization Mechanism' });
  await dialog.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await isFocused(dialog);
}

/** The checkbox of a row. */
export function checkboxOf(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
}

/** What can be done with the selected profiles. */
export function selectionBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Selected profiles', exact: true });
}

/** How far something is that is done with many profiles. */
export function bulkPanel(page: Page, work: 'Test' | 'Delete' | 'Restore'): Locator {
  const name = work === 'Restore' ? 'Restore deleted profiles' : `${work} selected profiles`;
  return page.getByRole('region', { name, exact: true });
}

/** Deletes the selected profiles, after the question. */
export async function deleteSelected(page: Page): Promise<void> {
  await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
}

/** The names of the rows, in their order. */
export async function shownNames(page: Page): Promise<string[]> {
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  return names.map((name) => name.trim());
}
