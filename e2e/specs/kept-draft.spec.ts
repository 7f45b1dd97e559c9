import type { Page } from '@playwright/test';
import { formValuesOf, nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  addScope,
  authorizationFields,
  field,
  fill,
  form,
  save,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, edit, rowOf } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';

/** Nothing is there again. The notice of it is drawn after the fields, and before a preview of them can be there. */
async function expectNoDraft(page: Page): Promise<void> {
  await expect(form(page).getByRole('complementary', { name: 'Request preview' })).toContainText('POST');
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeHidden();
}

test('what was changed of a saved profile is there again after a reload, without its secrets, and gone once it is discarded', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { 'Client ID': 'changed', 'Client Secret Key': 's3cret-of-nobody' });
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  await expect(field(page, 'Client ID')).toHaveValue('changed');
  await expect(field(page, 'Client Secret Key')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('s3cret-of-nobody');

  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('c');
  await expectNoDraft(page);

  await fill(page, { 'Client ID': 'changed again' });
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(field(page, 'Client ID')).toHaveValue('changed again');
  await saveAndClose(page);
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('changed again');
  await expectNoDraft(page);
});

test('a new profile that was typed on while it was saved is that profile after a reload', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, formValuesOf(nobody, 'Hotel Bookings'));
  const slow = await holdNext(page, { method: 'POST', path: '/authorization-profiles' });
  await save(page);
  await slow.come();
  await fill(page, { Description: 'typed meanwhile' });
  await slow.release();
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();
  await expect(field(page, 'Description')).toHaveValue('typed meanwhile');
  await expect(field(page, 'Client Secret Key')).toHaveValue('');
  await expect(page).not.toHaveURL(/new$/);
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
  await expect(field(page, 'Description')).toHaveValue('typed meanwhile');
  await saveAndClose(page);
  await expect(rowOf(page, 'Hotel Bookings')).toHaveCount(1);
  await page.goForward();
  await expect(field(page, 'Description')).toHaveValue('typed meanwhile');
});

test('secrets in rows that were saved while typing went on are not asked for again after a reload', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, formValuesOf(nobody, 'Hotel Bookings'));
  const scope = form(page).getByRole('group', { name: 'Scope', exact: true });
  await addScope(page, 1, 'api_token', 't0ken-of-nobody');
  await scope.getByRole('button', { name: 'Keep value 1 secret' }).click();
  await authorizationFields(page).getByRole('button', { name: 'Add Authorization Field' }).click();
  await authorizationFields(page)
    .getByRole('checkbox', { name: /^Secure/ })
    .check();
  await authorizationFields(page).getByLabel('Field Key', { exact: true }).fill('X-Api-Key');
  await authorizationFields(page).getByLabel('Field Value', { exact: true }).fill('k3y-of-nobody');
  await authorizationFields(page).getByRole('button', { name: 'Done', exact: true }).click();

  const slow = await holdNext(page, { method: 'POST', path: '/authorization-profiles' });
  await save(page);
  await slow.come();
  // A row of its own, before those that were sent, and one that is being typed.
  await addScope(page, 2, 'audience', 'typed meanwhile');
  await scope.getByRole('button', { name: 'Move Scope 2 up' }).click();
  const typed = scope.getByLabel('Value 1', { exact: true });
  await typed.focus();
  await slow.release();
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();
  await expect(typed).toBeFocused();
  await expect(scope.getByLabel('Value 2', { exact: true })).toHaveValue('');
  await expect(authorizationFields(page)).toContainText('saved secret');
  await expect(authorizationFields(page)).not.toContainText('new secret');

  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  await expect(typed).toHaveValue('typed meanwhile');
  await saveAndClose(page);

  await edit(page, 'Hotel Bookings');
  await expect(scope.getByLabel('Key 2', { exact: true })).toHaveValue('api_token');
  await expectNoDraft(page);
  await expect(form(page).getByRole('complementary', { name: 'Request preview' })).toContainText('X-Api-Key');
});

test('what was changed and discarded by the back button is not there again', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { 'Client ID': 'changed' });
  await page.goBack();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
  await page.goForward();
  await expect(field(page, 'Client ID')).toHaveValue('c');
  await expectNoDraft(page);
});

test('a row that is being edited is there again after a reload, with its value where that is no secret', async ({
  assistant,
  page,
  visit,
}) => {
  const reload = async () => {
    page.once('dialog', (question) => void question.accept());
    await page.reload();
    await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  };
  await visit(assistant.path);
  await add(page);
  await addScope(page, 1, 'audience', 'https://api.example.com');
  const fields = authorizationFields(page);
  const key = fields.getByLabel('Field Key', { exact: true });
  const value = fields.getByLabel('Field Value', { exact: true });
  await fields.getByRole('button', { name: 'Add Authorization Field' }).click();
  await key.fill('X-Version');
  await value.fill('2026-11');
  await reload();
  await expect(form(page).getByLabel('Value 1', { exact: true })).toHaveValue('https://api.example.com');
  await expect(key).toHaveValue('X-Version');
  await expect(value).toHaveValue('2026-11');

  // What is not marked as secure yet, and may be about to become so.
  await key.fill('X-Api-Key');
  await value.fill('s3cret-of-nobody');
  await reload();
  await expect(key).toHaveValue('X-Api-Key');
  await expect(value).toHaveValue('');
  await key.fill('X-Version');
  await fields.getByRole('checkbox', { name: /^Secure/ }).check();
  await value.fill('s3cret-of-nobody');
  await reload();
  await expect(key).toHaveValue('X-Version');
  await expect(value).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('s3cret-of-nobody');
});
