import type { Page } from '@playwright/test';
import { formValuesOf, nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, fill, form, save } from '../pages/profile-form.ts';
import { add, edit, pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { askToPurge, history, purge } from '../pages/test-history.ts';
import { closeResult, outcome } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import { importDialog, openImport, previewText } from '../pages/transfer.ts';

const imports = { method: 'POST', path: '/authorization-profile-imports' } as const;

/** Goes back in the history, which is held. */
async function tryToGoBack(page: Page): Promise<void> {
  await page.evaluate(() => window.history.back());
  await page.getByRole('alertdialog').waitFor();
}

test('whoever goes back while it is saved is led to the list, and no further', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  const list = page.url();
  await add(page);
  await fill(page, formValuesOf(nobody, 'Hotel Bookings'));
  const slow = await holdNext(page, { method: 'POST', path: '/authorization-profiles' });
  await save(page);
  await slow.come();
  await tryToGoBack(page);
  await slow.release();
  await expect(toast(page, 'Authorization profile saved')).toBeVisible();
  await expect(form(page)).toBeHidden();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page).toHaveURL(list);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('whoever goes back and stays is where they were, however often they did', async ({
  assistant,
  page,
  visit,
}) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  const list = page.url();
  await edit(page, 'Hotel Bookings');
  const address = page.url();
  await fill(page, { 'Client ID': 'typed' });
  await tryToGoBack(page);
  await page.getByRole('button', { name: 'Keep editing', exact: true }).click();
  await expect(page).toHaveURL(address);
  await expect(field(page, 'Client ID')).toHaveValue('typed');
  await tryToGoBack(page);
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
  await expect(page).toHaveURL(list);
  await page.goForward();
  await expect(field(page, 'Client ID')).toHaveValue('c');
});

test('an import that is carried out is not left by Back, and its report takes the place of the question', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  const list = page.url();
  await openImport(page);
  await previewText(page, 'curl https://a.example.com/ -u me:pw');
  const slow = await holdNext(page, imports);
  await importDialog(page)
    .getByRole('button', { name: /^Import 1/ })
    .click();
  await slow.come();
  await expect(importDialog(page).getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
  await tryToGoBack(page);
  await slow.release();
  await expect(importDialog(page).getByRole('list', { name: 'Report' })).toBeVisible();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await importDialog(page).getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(page).toHaveURL(list);
  await expect(rowOf(page, 'a.example.com')).toBeVisible();
});

test('what is deleted is deleted once, however fast it is pressed', async ({ assistant, page, visit }) => {
  const { id } = await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'DELETE') sent.push(request.url());
  });
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  // Answered between the two presses, the second one would fall on what was below the question.
  const slow = await holdNext(page, { method: 'DELETE', path: `/authorization-profiles/${id}` });
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).dblclick();
  await slow.come();
  await slow.release();
  await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
  expect(sent).toHaveLength(1);
});

test('the row of a profile shows no tests any more once its history is purged', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const tokenRequestUrl = provider.faultUrl('invalid-client');
  await assistant.addProfile(profileFor(provider.practiceClient, { tokenRequestUrl }));
  await visit(assistant.path);
  for (let runs = 0; runs < 2; runs += 1) {
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toBeVisible();
    await closeResult(page);
  }
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('0/2');
  await pickFromRowMenu(page, 'Hotel Bookings', 'Test history');
  await askToPurge(page);
  await purge(page);
  await history(page).getByRole('button', { name: 'Close', exact: true }).first().click();
  await expect(history(page)).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).not.toContainText('0/2');
});

test('what became a new profile, since its own was deleted, is there again after a reload', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  // The save, and the preview where it is asked for once more.
  pageWatch.allowStatus(404);
  const { id } = await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await edit(page, 'Hotel Bookings');
  await fill(page, { 'Client ID': 'typed' });
  await assistant.deleteProfile(id);
  await save(page);
  await page.getByRole('button', { name: 'Save as a new profile', exact: true }).click();
  await expect(page).toHaveURL(/\/new$/);
  page.once('dialog', (question) => void question.accept());
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'New Authorization Mechanism' })).toBeVisible();
  await expect(field(page, 'Client ID')).toHaveValue('typed');
});
