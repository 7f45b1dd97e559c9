import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form, saveAndClose } from '../pages/profile-form.ts';
import { edit } from '../pages/profile-list.ts';

const nobody = { clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' };

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
  await expect(form(page).getByText('Unsaved changes are here again.')).toBeHidden();

  await fill(page, { 'Client ID': 'changed again' });
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(field(page, 'Client ID')).toHaveValue('changed again');
  await saveAndClose(page);
  await edit(page, 'Hotel Bookings');
  await expect(field(page, 'Client ID')).toHaveValue('changed again');
  await expect(form(page).getByText('Unsaved changes are here again.')).toBeHidden();
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
  await expect(form(page).getByText('Unsaved changes are here again.')).toBeHidden();
});
