import type { Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form, save, saveAndClose } from '../pages/profile-form.ts';
import { add, edit, rowOf } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';

const nobody = { clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' };

/** Nothing is there again. The notice of it is drawn after the fields, and before a preview of them can be there. */
async function expectNoDraft(page: Page): Promise<void> {
  await expect(form(page).getByRole('complementary', { name: 'Request preview' })).toContainText('POST');
  await expect(form(page).getByText('Unsaved changes are here again.')).toBeHidden();
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
  await expect(form(page).getByText('Unsaved changes are here again.')).toBeVisible();
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
  await fill(page, {
    Name: 'Hotel Bookings',
    'Client ID': 'c',
    'Client Secret Key': 's',
    'Token Request URL': nobody.tokenUrl,
  });
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
