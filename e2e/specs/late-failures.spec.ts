import type { Page } from '@playwright/test';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form, save, saveAndClose } from '../pages/profile-form.ts';
import { edit, pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { openSwitcher } from '../pages/shell.ts';
import { holdNext, type HeldRequest } from '../pages/slow-network.ts';
import { askToPurge, history } from '../pages/test-history.ts';
import { failure } from '../pages/toast.ts';
import { addVariable, openVariables, variableForm } from '../pages/variables.ts';

const lost = 'The server cannot be reached.';

/** Leaves the dialog whose change is on its way, and gives up what was typed in it. */
async function discard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
}

/** Does something whose request is held, leaves the dialog meanwhile, and lets the request fail. */
async function failLater(
  page: Page,
  held: HeldRequest,
  start: () => Promise<void>,
  leave: () => Promise<void>,
): Promise<void> {
  const slow = await holdNext(page, held);
  await start();
  await slow.come();
  await leave();
  await slow.release();
}

test.describe('a save that fails after its form was left', () => {
  let path = '';

  test.beforeEach(async ({ assistant, page, visit }) => {
    const { id } = await assistant.addProfile(profileFor(nobody));
    path = `/${id}`;
    await visit(assistant.path);
    await edit(page, 'Hotel Bookings');
    await fill(page, { 'Client ID': 'changed', 'Client Secret Key': 's3cret-of-nobody' });
  });

  const saveAndLeave = (page: Page, { isLost }: { readonly isLost: boolean }) =>
    failLater(
      page,
      { method: 'PUT', path, isLost },
      () => save(page),
      () => discard(page),
    );

  test('is told with its reason, and gone on with as a draft without its secrets', async ({
    audit,
    page,
  }) => {
    await saveAndLeave(page, { isLost: true });
    const told = failure(page, lost);
    await expect(told).toContainText(/not confirmed that .?Hotel Bookings.? was saved\./);
    expect.soft(await audit(), 'the message').toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('changed');

    // Also where the form is open once more by then; where that goes on, the message goes on offering it.
    await edit(page, 'Hotel Bookings');
    await expect(field(page, 'Client ID')).toHaveValue('c');
    await fill(page, { 'Client ID': 'another' });
    // On a narrow screen it lies beside the Close of the form.
    await page.setViewportSize({ width: 390, height: 844 });
    await form(page).getByRole('button', { name: 'Close', exact: true }).click({ trial: true });
    const fields = await field(page, 'Name').boundingBox();
    const message = await page.getByRole('button', { name: 'Edit again', exact: true }).boundingBox();
    expect.soft(message?.y, 'above what is in the form').toBeLessThan((fields?.y ?? 0) - 24);
    expect.soft(await audit(), 'the message over a form').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: 'Edit again', exact: true }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Keep editing', exact: true }).click();
    await expect(field(page, 'Client ID')).toHaveValue('another');
    await expect(field(page, 'Client ID')).toBeFocused();
    await page.getByRole('button', { name: 'Edit again', exact: true }).click();
    await question.getByRole('button', { name: 'Discard', exact: true }).click();
    await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
    await expect(field(page, 'Client ID')).toHaveValue('changed');
    await expect(field(page, 'Client Secret Key')).toHaveValue('');
    await expect(told).toBeHidden();
    await saveAndClose(page);
    await edit(page, 'Hotel Bookings');
    await expect(field(page, 'Client ID')).toHaveValue('changed');
  });

  test('leaves nothing behind once its draft was given up, too', async ({ page }) => {
    await saveAndLeave(page, { isLost: true });
    await page.getByRole('button', { name: 'Edit again', exact: true }).click();
    await expect(field(page, 'Client ID')).toHaveValue('changed');
    await discard(page);
    await expect(form(page)).toBeHidden();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('changed');
    await edit(page, 'Hotel Bookings');
    await expect(field(page, 'Client ID')).toHaveValue('c');
    await expect(form(page).getByText('Your unsaved changes were restored.')).toBeHidden();
  });

  test('is told as what somebody else did meanwhile', async ({ assistant, page, pageWatch }) => {
    await assistant.deleteProfile(path.slice(1));
    // The save, and the preview where it is asked for once more before the form is left.
    pageWatch.allowStatus(404);
    await saveAndLeave(page, { isLost: false });
    await expect(failure(page, 'It is no longer there.')).toContainText('Hotel Bookings');
    await page.getByRole('button', { name: 'Edit again', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'New Authorization Mechanism' })).toBeVisible();
    await expect(field(page, 'Client ID')).toHaveValue('changed');
    await fill(page, { 'Client Secret Key': 's' });
    await saveAndClose(page);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  });
});

test('a change that fails after its dialog was left is told', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openVariables(page);
  await failLater(
    page,
    { method: 'PUT', path: '/variables/FIRST', isLost: true },
    () => addVariable(page, { name: 'FIRST', value: '1' }),
    () => discard(page),
  );
  await expect(failure(page, lost)).toContainText(/FIRST.? could not be saved\./);
  await expect(variableForm(page)).toBeHidden();

  await addVariable(page, { name: 'SECOND', value: '2' });
  await page.getByRole('button', { name: 'Delete SECOND', exact: true }).click();
  await failLater(
    page,
    { method: 'DELETE', path: '/variables/SECOND', isLost: true },
    () => page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click(),
    () => page.keyboard.press('Escape'),
  );
  await expect(failure(page, lost).getByText(/SECOND.? could not be deleted\./)).toBeVisible();

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: /^Rename/ }).click();
  const renaming = page.getByRole('dialog', { name: 'Rename assistant' });
  await failLater(
    page,
    { method: 'PATCH', path: `/assistants/${assistant.id}`, isLost: true },
    async () => {
      await renaming.getByLabel('Name', { exact: true }).fill('Another');
      await page.keyboard.press('Enter');
    },
    () => page.keyboard.press('Escape'),
  );
  await expect(failure(page, lost).getByText(/could not be renamed\./)).toBeVisible();
});

test('a deletion and a purge that fail after their questions were left are told', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  await failLater(
    page,
    { method: 'DELETE', path: `/${id}`, isLost: true },
    () => page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click(),
    () => page.keyboard.press('Escape'),
  );
  await expect(failure(page, lost).getByText(/Hotel Bookings.? could not be deleted\./)).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();

  await testFromRow(page, 'Hotel Bookings');
  await page.getByRole('dialog').getByRole('button', { name: 'Test history' }).click();
  await askToPurge(page);
  await failLater(
    page,
    { method: 'DELETE', path: '/test-runs', isLost: true },
    () => page.getByRole('alertdialog').getByRole('button', { name: 'Purge history' }).click(),
    async () => {
      await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel', exact: true }).click();
      await history(page).getByRole('button', { name: 'Close', exact: true }).first().click();
    },
  );
  await expect(failure(page, lost).getByText(/could not be purged\./)).toBeVisible();
  await expect(history(page)).toBeHidden();
});
