import { truncate, writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/test.ts';
import { field, form, keyTools } from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';
import {
  carryOutImport,
  chooseFile,
  dropFile,
  dropFiles,
  isTextLeftToBrowser,
  importDialog,
  makeFilesUnreadable,
  openImport,
  previewedRow,
  previewText,
} from '../pages/transfer.ts';

test('a file of 50 MB is refused before it is read', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openImport(page);
  const large = test.info().outputPath('large.json');
  await writeFile(large, '');
  await truncate(large, 50_000_000);
  await chooseFile(page, large);
  const text = importDialog(page).getByLabel('Paste here', { exact: true });
  await expect(text).toHaveAccessibleDescription(/too large to import: the maximum is 16 MiB/);
  await expect(text).toHaveValue('');
});

test('a file that cannot be read is refused where it was chosen', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await makeFilesUnreadable(page);
  await openImport(page);
  await dropFile(page, 'profiles', '{}');
  const text = importDialog(page).getByLabel('Paste here', { exact: true });
  await expect(text).toHaveAccessibleDescription(/profiles.? could not be read/);
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');

  await add(page);
  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  await keyTools(page);
  await form(page)
    .getByLabel('Upload a key file', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name: 'client.key', mimeType: 'text/plain', buffer: Buffer.from('key') });
  await expect(page.getByRole('alert').filter({ hasText: 'client.key could not be read' })).toBeVisible();
});

test('of a drop, one file is taken that has a text, and dragged text is left to its field', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  const text = importDialog(page).getByLabel('Paste here', { exact: true });
  const curl = 'curl -u me:pw https://api.example.com/';
  await dropFiles(page, { 'one.txt': curl, 'two.txt': curl });
  await expect(text).toHaveAccessibleDescription(/Drop one file at a time/);
  await dropFiles(page, { 'none.txt': '' });
  await expect(text).toHaveAccessibleDescription(/none\.txt.? is empty/);
  expect(await isTextLeftToBrowser(text)).toBe(true);
  expect(await isTextLeftToBrowser(importDialog(page).getByRole('button', { name: 'Cancel' }))).toBe(false);
});

test('the auth block of a Postman collection becomes a profile, with its secret where that is asked for', async ({
  assistant,
  page,
  visit,
}) => {
  const settings = {
    grant_type: 'client_credentials',
    accessTokenUrl: 'https://id.example.com/token',
    clientId: 'my-id',
    clientSecret: 'canary-9d2e41',
  };
  const oauth2 = Object.entries(settings).map(([key, value]) => ({ key, value, type: 'string' }));
  await visit(assistant.path);
  await openImport(page);
  await previewText(page, JSON.stringify({ auth: { type: 'oauth2', oauth2 } }));
  await expect(importDialog(page).getByRole('heading', { name: 'Postman: 1 profile' })).toBeVisible();
  const row = previewedRow(page, 'Postman');
  await expect(row).toContainText('OAuth v2 client credentials');
  await importDialog(page)
    .getByRole('checkbox', { name: /found in the text/ })
    .check();
  await expect(importDialog(page)).not.toContainText(settings.clientSecret);
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('list', { name: 'Report' })).toContainText('Postman created');
  await page.keyboard.press('Escape');
  await rowOf(page, 'Postman').getByRole('link', { name: 'Postman' }).click();
  await expect(field(page, 'Client ID')).toHaveValue('my-id');
  await expect(field(page, 'Client Secret Key')).toHaveAttribute('placeholder', /Saved/);
});
