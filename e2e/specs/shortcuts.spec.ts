import type { Page } from '@playwright/test';
import { formValuesOf, nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { isFocused } from '../pages/focused.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { add, checkboxOf, rowOf, selectionBar } from '../pages/profile-list.ts';
import { keysDialog, listedKeys } from '../pages/shortcuts.ts';

const names = ['Alpha', 'Bravo', 'Charlie', 'Delta'] as const;
const selected = (page: Page) => selectionBar(page).getByRole('status');

/** Every key that the list names, what it says of it, and what shows that it works. */
const keys: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    '?',
    'Show this list',
    async (page) => {
      await page.keyboard.press('?');
      await expect(keysDialog(page)).toBeVisible();
    },
  ],
  [
    '/',
    'Go to the search',
    async (page) => {
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');
    },
  ],
  [
    'N',
    'Add an authorization profile',
    async (page) => {
      await page.keyboard.press('n');
      await expect(page.getByRole('dialog', { name: 'New Authorization Mechanism' })).toBeVisible();
    },
  ],
  [
    'Enter',
    'Edit the profile whose name has the focus',
    async (page) => {
      await page.getByRole('link', { name: 'Bravo', exact: true }).press('Enter');
      await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
      await expect(field(page, 'Name')).toHaveValue('Bravo');
    },
  ],
  [
    'Up / Down',
    'Go from the checkbox of a row to the one below or above',
    async (page) => {
      await checkboxOf(page, 'Bravo').press('ArrowDown');
      await expect(checkboxOf(page, 'Charlie')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(checkboxOf(page, 'Alpha')).toBeFocused();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    },
  ],
  [
    'Shift Up / Down',
    'Go there and select both rows',
    async (page) => {
      await checkboxOf(page, 'Charlie').press('Shift+ArrowUp');
      await expect(checkboxOf(page, 'Bravo')).toBeFocused();
      await expect(selected(page)).toHaveText('2 profiles selected');
      await page.keyboard.press('Shift+ArrowUp');
      await expect(selected(page)).toHaveText('3 profiles selected');
      await checkboxOf(page, 'Charlie').press('Shift+ArrowDown');
      await expect(checkboxOf(page, 'Delta')).toBeFocused();
      await expect(selected(page)).toHaveText('4 profiles selected');
    },
  ],
  [
    'Shift Space',
    'Select all rows from the one that was selected last',
    async (page) => {
      await checkboxOf(page, 'Alpha').press('Space');
      await checkboxOf(page, 'Charlie').press('Shift+Space');
      await expect(selected(page)).toHaveText('3 profiles selected');
      await expect(checkboxOf(page, 'Delta')).not.toBeChecked();
    },
  ],
  [
    'Enter',
    'Save the form or carry out a dialog, from a field of one line',
    async (page) => {
      await add(page);
      await fillIn(page);
      await field(page, 'Name').press('Enter');
      await expect(rowOf(page, 'Echo')).toBeVisible();
    },
  ],
  [
    'Ctrl Enter',
    'Save the form, from any of its fields',
    async (page) => {
      await add(page);
      await fillIn(page);
      await field(page, 'Description').press('Control+Enter');
      await expect(rowOf(page, 'Echo')).toBeVisible();
    },
  ],
  [
    'Esc',
    'Close a menu, an editor or a dialog',
    async (page) => {
      await page.getByRole('button', { name: 'More actions for Alpha', exact: true }).click();
      await isFocused(page.getByRole('menu'));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
      await add(page);
      await form(page).getByRole('button', { name: 'Add Authorization Field' }).click();
      await expect(form(page).getByLabel('Field Key', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(form(page).getByLabel('Field Key', { exact: true })).toBeHidden();
      await expect(form(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(form(page)).toBeHidden();
    },
  ],
];

async function fillIn(page: Page): Promise<void> {
  await fill(page, formValuesOf(nobody, 'Echo'));
}

test.beforeEach(async ({ assistant, page, visit }) => {
  await assistant.addProfiles(names.map((name) => profileFor(nobody, { name })));
  await visit(assistant.path);
  await expect(rowOf(page, 'Delta')).toBeVisible();
});

test('the list of keys names these, and without the single ones the others', async ({ page }) => {
  const all = keys.map(([key, does]) => [key, does]);
  await page.keyboard.press('?');
  await expect.poll(() => listedKeys(page)).toEqual(all);
  await keysDialog(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  const isSingle = (key: string | undefined) => ['?', '/', 'N'].includes(key ?? '');
  await expect.poll(() => listedKeys(page)).toEqual(all.filter(([key]) => !isSingle(key)));
});

for (const [key, does, works] of keys)
  test(`${key} works: ${does}`, async ({ page }) => {
    await expect(works(page)).resolves.toBeUndefined();
  });
