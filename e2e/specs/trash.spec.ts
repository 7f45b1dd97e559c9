import type { Page } from '@playwright/test';
import { deleteProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { outcome } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import { openTrash } from '../pages/trash.ts';

async function deleteProfile(page: Page, name: string): Promise<void> {
  await pickFromRowMenu(page, name, 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await toast(page, 'Authorization profile deleted').waitFor();
  // The message may be that of one before.
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
}

async function leaveTrash(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Authorization Profiles', exact: true }).click();
  await page.getByRole('heading', { name: 'Authorization Profiles', exact: true }).waitFor();
}

test('a deleted profile comes back by Undo, with its secret', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await visit(assistant.path);
  await deleteProfile(page, 'Hotel Bookings');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, 'Authorization profile restored')).toBeVisible();
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('the trash restores, under another name where its own was taken, and wipes', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.expectStatus(409);
  const heading = page.getByRole('heading', { name: 'Trash', exact: true });
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client));
  await assistant.addProfile(profileFor(client, { name: 'Old Bookings' }));
  await visit(assistant.path);
  for (const name of ['Hotel Bookings', 'Old Bookings']) await deleteProfile(page, name);
  await assistant.addProfile(profileFor(client));

  await openTrash(page);
  await expect(rowOf(page, 'Old Bookings')).toContainText('Wiped in 30 days');
  // Exactly, and not on hover alone.
  await expect(rowOf(page, 'Old Bookings')).toContainText(/\d{4}, \d{1,2}:\d{2}/);
  expect.soft(await audit(), 'the trash').toEqual([]);

  await page.getByRole('button', { name: 'Restore Hotel Bookings', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore under another name' });
  await expect(dialog).toBeVisible();
  expect.soft(await audit(), 'the question for a name').toEqual([]);
  await dialog.getByLabel('Name', { exact: true }).fill('Hotel Bookings 2025');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Authorization profile restored')).toBeVisible();
  await expect(heading).toBeFocused();

  await page.getByRole('button', { name: 'Delete permanently: Old Bookings', exact: true }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('cannot be undone');
  expect.soft(await audit(), 'the question before wiping').toEqual([]);
  await question.getByRole('button', { name: 'Delete permanently' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect(heading).toBeFocused();
  expect.soft(await audit(), 'the empty trash').toEqual([]);

  await leaveTrash(page);
  await expect(rowOf(page, 'Hotel Bookings 2025')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Old Bookings' })).toBeHidden();
});

test('what was restored meanwhile leaves the focus and the question that are elsewhere', async ({
  api,
  assistant,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.expectStatus(409, 2);
  const params = { assistantId: assistant.id };
  const client = provider.practiceClient;
  const deleted = [];
  for (const name of ['Alpha', 'Bravo', 'Charlie'])
    deleted.push(await assistant.addProfile(profileFor(client, { name })));
  const body = { profiles: deleted.map(({ id, version }) => ({ id, version })) };
  await api.call(deleteProfiles, { params, body });
  for (const name of ['Bravo', 'Charlie']) await assistant.addProfile(profileFor(client, { name }));
  await visit(assistant.path);
  await openTrash(page);
  const restore = (name: string) => page.getByRole('button', { name: `Restore ${name}`, exact: true });
  const wipe = (name: string) =>
    page.getByRole('button', { name: `Delete permanently: ${name}`, exact: true });

  const slow = await holdNext(page, { method: 'POST', path: '/restore' });
  await restore('Alpha').click();
  await slow.come();
  await expect(wipe('Alpha')).toHaveAttribute('aria-disabled', 'true');
  await restore('Charlie').focus();
  await slow.release();
  await expect(toast(page, 'Authorization profile restored')).toBeVisible();
  await expect(restore('Alpha')).toBeHidden();
  await expect(restore('Charlie')).toBeFocused();

  const question = page.getByRole('dialog', { name: 'Restore under another name' });
  await restore('Bravo').click();
  await expect(question.getByLabel('Name', { exact: true })).toBeFocused();
  const slowAnswer = await holdNext(page, { method: 'POST', path: '/restore' });
  await page.keyboard.press('Enter');
  await slowAnswer.come();
  await expect(question.getByLabel('Name', { exact: true })).not.toBeEditable();
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  // It is still on its way back: a second press would ask for it once more, and be told that it is not there.
  await expect(restore('Bravo')).toHaveAttribute('aria-disabled', 'true');
  await restore('Charlie').click();
  await question.getByLabel('Name', { exact: true }).fill('Typed');
  await slowAnswer.release();
  await expect(page.getByRole('rowheader', { name: 'Bravo', exact: true, includeHidden: true })).toHaveCount(
    0,
  );
  await expect(question.getByLabel('Name', { exact: true })).toHaveValue('Typed');
});
