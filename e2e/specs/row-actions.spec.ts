import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { holdRequests, loseRequests } from '../pages/lost-network.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { add, bulkPanel, deleteSelected, pickFromRowMenu, rowOf } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';
import { openTrash } from '../pages/trash.ts';

test('a copy is told of, and its message leads to it', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  await expect(toast(page, 'Authorization profile duplicated')).toBeVisible();
  expect.soft(await audit(), 'with the message').toEqual([]);
  const editCopy = page.getByRole('button', { name: 'Edit the copy', exact: true });
  await add(page);
  await fill(page, { Name: 'Room Search' });
  const question = page.getByRole('alertdialog', { name: 'Discard changes?' });
  await editCopy.click();
  await question.getByRole('button', { name: 'Keep editing', exact: true }).click();
  await expect(field(page, 'Name')).toHaveValue('Room Search');
  await editCopy.click();
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(field(page, 'Name')).toHaveValue('Hotel Bookings (copy)');
  await expect(editCopy).toBeHidden();
});

test('a double click on Restore restores once, without an error', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select Hotel Bookings', exact: true }).check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('1 deleted');
  await openTrash(page);
  // Answered between the two presses, the second one would fall where nothing is any more.
  const slow = await holdNext(page, { method: 'POST', path: '/restore' });
  await page.getByRole('button', { name: 'Restore Hotel Bookings', exact: true }).dblclick();
  await slow.come();
  await slow.release();
  await expect(toast(page, 'Authorization profile restored')).toBeVisible();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Authorization Profiles', exact: true }).click();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('a Callback URL that could not be read is not copied, and read again on request', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  const answer = await loseRequests(page, '/api/v1/host');
  await visit(assistant.path);
  await add(page);
  await field(page, 'Authorization Type').selectOption({ value: 'oauth2_authorization_code' });
  const callback = field(page, 'Callback URL');
  await expect(callback).toHaveAccessibleDescription(/The server cannot be reached\./);
  await expect(form(page).getByRole('button', { name: 'Copy the Callback URL' })).toBeHidden();
  expect.soft(await audit(), 'without the Callback URL').toEqual([]);
  const again = form(page).getByRole('button', { name: 'Try again' });
  const goOn = await holdRequests(page, '/api/v1/host');
  await again.press('Enter');
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await expect(again).toBeFocused();
  await goOn();
  await expect(again).not.toHaveAttribute('aria-disabled');
  await expect(again).toBeFocused();
  await answer();
  await again.press('Enter');
  await expect(callback).toHaveValue(/^https?:/);
  await expect(callback).toBeFocused();
  await expect(form(page).getByRole('button', { name: 'Copy the Callback URL' })).toBeVisible();
});
