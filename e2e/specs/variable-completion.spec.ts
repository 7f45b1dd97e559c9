import type { Locator } from '@playwright/test';
import { putVariable } from '#contract/endpoints/variables.ts';
import { expect, test } from '../fixtures/test.ts';
import { tellOfChange } from '../pages/other-window.ts';
import { add } from '../pages/profile-list.ts';
import { authorizationFields, field, form, save } from '../pages/profile-form.ts';
import { openAuthorizationProfiles } from '../pages/shell.ts';
import { addVariable, openVariables, variableRow } from '../pages/variables.ts';

test.beforeEach(async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openVariables(page);
  await addVariable(page, { name: 'ID_HOST', value: 'id.example.com' });
  await addVariable(page, { name: 'ID_SECRET', value: 'correct horse', secure: true });
  await expect(variableRow(page, 'ID_SECRET')).toBeVisible();
  await openAuthorizationProfiles(page);
  await add(page);
});

test('a variable is completed while it is typed, by keys alone', async ({ audit, page }) => {
  const url = field(page, 'Token Request URL');
  const list = page.getByRole('listbox', { name: 'Variables and other values' });
  await url.focus();
  await page.keyboard.type('https://{{id');
  await expect(list.getByRole('option')).toHaveText([/^\{\{env\.ID_HOST\}\}/, /^\{\{env\.ID_SECRET\}\}/]);
  await expect(list.getByRole('option', { name: 'ID_HOST' })).toContainText('id.example.com');
  await expect(list.getByRole('option', { name: 'ID_SECRET' })).toContainText('secure');
  await expect(list).not.toContainText('correct horse');
  await expect(url).toHaveAttribute('aria-expanded', 'true');
  expect.soft(await audit(), 'with the list').toEqual([]);

  // Esc closes the list, and not the dialog.
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(form(page)).toBeVisible();
  await page.keyboard.type('_');
  await page.keyboard.press('ArrowDown');
  await expect(url).toHaveAttribute('aria-activedescendant', /.+/);
  await expect(list.getByRole('option', { name: 'ID_SECRET' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/token');
  await expect(url).toHaveValue('https://{{env.ID_HOST}}/token');
  await expect(list).toBeHidden();
});

test('what is marked stays so where another window adds a variable meanwhile', async ({
  api,
  assistant,
  page,
}) => {
  const url = field(page, 'Token Request URL');
  const options = page.getByRole('listbox', { name: 'Variables and other values' }).getByRole('option');
  await url.focus();
  await page.keyboard.type('https://{{');
  await expect(options).toHaveText([/ID_HOST/, /ID_SECRET/]);
  await api.call(putVariable, {
    params: { assistantId: assistant.id, name: 'BEFORE' },
    body: { secure: false, value: 'before.example.com' },
    mustBeNew: true,
  });
  await tellOfChange(page);
  await expect(options).toHaveText([/BEFORE/, /ID_HOST/, /ID_SECRET/]);
  await page.keyboard.press('Enter');
  await expect(url).toHaveValue('https://{{env.ID_HOST}}');
});

test('a variable is put where the caret is by then', async ({ page }) => {
  const url = field(page, 'Token Request URL');
  const list = page.getByRole('listbox', { name: 'Variables and other values' });
  await url.fill('/token');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('Home');
  await list.getByRole('option', { name: 'ID_HOST' }).click();
  await expect(url).toHaveValue('{{env.ID_HOST}}/token');

  // Elsewhere, nothing completes what was begun.
  await url.fill('https://');
  await page.keyboard.type('{{id');
  await expect(list).toBeVisible();
  await page.keyboard.press('Home');
  await expect(list).toBeHidden();
});

test('a list does not stay behind where its field is scrolled away', async ({ page }) => {
  const url = field(page, 'Token Request URL');
  const list = page.getByRole('listbox', { name: 'Variables and other values' });
  await url.focus();
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await field(page, 'Description').hover();
  await page.mouse.wheel(0, 40);
  await expect(list).toBeHidden();
  await expect(url).toBeFocused();
});

/** Where the frame of a field, or of a list, begins and how wide it is. */
async function edgesOf(inside: Locator): Promise<readonly number[]> {
  const box = await inside.locator('..').boundingBox();
  return box === null ? [] : [box.x, box.width];
}

test('a list has the edges of its field, also from right to left', async ({ page }) => {
  const list = page.getByRole('listbox', { name: 'Variables and other values' });
  for (const direction of ['ltr', 'rtl']) {
    await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction);
    for (const label of ['Client ID', 'Token Request URL'] as const) {
      const input = field(page, label);
      await input.focus();
      await page.keyboard.press('ArrowDown');
      await expect(list).toBeVisible();
      await expect.poll(() => edgesOf(list), `${label}, ${direction}`).toEqual(await edgesOf(input));
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
    }
  }
});

test('a button puts a variable into a secret, and what a call can carry into a field', async ({
  audit,
  page,
}) => {
  const secret = field(page, 'Client Secret Key');
  await secret.focus();
  await page.keyboard.press('Tab');
  await expect(
    form(page).getByRole('button', { name: 'Insert a variable into Client Secret Key' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'ID_SECRET' })).toBeVisible();
  expect.soft(await audit(), 'with the menu').toEqual([]);
  await page.getByRole('menuitem', { name: 'ID_SECRET' }).click();
  await expect(secret).toHaveValue('{{env.ID_SECRET}}');
  await expect(secret).toBeFocused();

  await authorizationFields(page).getByRole('button', { name: 'Add Authorization Field' }).click();
  const value = authorizationFields(page).getByLabel('Field Value', { exact: true });
  await value.focus();
  await page.keyboard.type('{{acc');
  await page.keyboard.press('Enter');
  await expect(value).toHaveValue('{{accessToken}}');
});

test('a name that is not known is refused at the field', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(422);
  await field(page, 'Name').fill('Hotel Bookings');
  await field(page, 'Client ID').fill('me');
  await field(page, 'Client Secret Key').fill('correct horse');
  await field(page, 'Token Request URL').fill('https://{{env.NO_HOST}}/token');
  await save(page);
  await expect(field(page, 'Token Request URL')).toHaveAccessibleDescription(/NO_HOST/);
});
