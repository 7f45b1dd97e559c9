import type { Locator, Page } from '@playwright/test';
import { formValuesOf, nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { openDiscovery } from '../pages/discovery.ts';
import { fill, form } from '../pages/profile-form.ts';
import { add, pickFromRowMenu, rowOf } from '../pages/profile-list.ts';
import { openSwitcher } from '../pages/shell.ts';
import { holdNext, type HeldRequest } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';
import { openVariables, variableForm, variableRow } from '../pages/variables.ts';

/** How many parts of a button turn without end. */
async function turning(button: Locator): Promise<number> {
  return button.evaluate(
    (element) =>
      element
        .getAnimations({ subtree: true })
        .filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity).length,
  );
}

/** Presses a button whose answer is long on its way, and looks at it until that has come: it turns, keeps the focus, and asks once. */
async function pressSlowly(page: Page, button: Locator, request: HeldRequest): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const slow = await holdNext(page, request);
  await expect(button).not.toHaveAttribute('aria-disabled');
  expect(await turning(button), 'before it is pressed').toBe(0);
  await button.press('Enter');
  await slow.come();
  // Found by its name, which it keeps.
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  expect(await turning(button), 'while the answer is on its way').toBe(1);
  await button.press('Enter');
  await button.press('Space');
  // A click of the driver would wait until it is enabled.
  await button.hover();
  await page.mouse.down();
  await page.mouse.up();
  expect(await slow.asked()).toBe(1);
  await expect(button).toBeFocused();
  await slow.release();
}

test('Save of a profile shows that it is at work, and saves once', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, formValuesOf(nobody, 'Hotel Bookings'));
  const button = form(page).getByRole('button', { name: 'Save', exact: true });
  await pressSlowly(page, button, { method: 'POST', path: '/authorization-profiles' });
  await expect(form(page)).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).toHaveCount(1);
});

test('Discover shows that it is at work, and asks once', async ({ assistant, page, provider, visit }) => {
  await visit(assistant.path);
  await add(page);
  const dialog = await openDiscovery(page);
  const issuer = provider.practiceClient.tokenUrl.replace(/\/token$/, '');
  await dialog.getByLabel('Issuer', { exact: true }).fill(issuer);
  const button = dialog.getByRole('button', { name: 'Discover', exact: true });
  await pressSlowly(page, button, { method: 'POST', path: '/discoveries' });
  await expect(dialog.getByRole('region', { name: 'What the provider says of itself' })).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-disabled');
});

test('Delete of a profile shows that it is at work, and deletes once', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  const button = page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true });
  await pressSlowly(page, button, { method: 'DELETE', path: `/authorization-profiles/${id}` });
  await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
});

test('Save of a variable shows that it is at work, and saves once', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openVariables(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await variableForm(page).getByLabel('Name', { exact: true }).fill('ORIGIN');
  await variableForm(page).getByLabel('Value', { exact: true }).fill('https://id.example.com');
  const button = variableForm(page).getByRole('button', { name: 'Save', exact: true });
  await pressSlowly(page, button, { method: 'PUT', path: '/variables/ORIGIN' });
  await expect(variableForm(page)).toBeHidden();
  await expect(toast(page, 'Environment variable saved')).toBeVisible();
});

test('what is typed of a variable while it is saved stays, as a change to what is saved', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openVariables(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const value = variableForm(page).getByLabel('Value', { exact: true });
  await variableForm(page).getByLabel('Name', { exact: true }).fill('ORIGIN');
  await value.fill('https://id.example.com');
  const slow = await holdNext(page, { method: 'PUT', path: '/variables/ORIGIN' });
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  await slow.come();
  await value.fill('https://login.example.com');
  await slow.release();
  await expect(page.getByRole('dialog', { name: 'Edit Environment Variable' })).toBeVisible();
  await expect(value).toHaveValue('https://login.example.com');
  await variableForm(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(variableForm(page)).toBeHidden();
  await expect(variableRow(page, 'ORIGIN')).toContainText('https://login.example.com');
});

test('Rename of an assistant shows that it is at work, and renames once', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Rename ${assistant.name}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename assistant' });
  await dialog.getByLabel('Name', { exact: true }).fill(`${assistant.name} 2`);
  const button = dialog.getByRole('button', { name: 'Rename', exact: true });
  await pressSlowly(page, button, { method: 'PATCH', path: `/assistants/${assistant.id}` });
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('button', { name: `Assistant: ${assistant.name} 2`, exact: true }),
  ).toBeVisible();
});
