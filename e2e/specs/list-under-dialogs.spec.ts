import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { holdRequests } from '../pages/lost-network.ts';
import { field, form } from '../pages/profile-form.ts';
import { rowOf, testFromRow } from '../pages/profile-list.ts';
import { outcome } from '../pages/test-result.ts';

const numbered = (index: number) => `Profile ${String(index).padStart(3, '0')}`;

test('a test that empties the last page leaves its result open', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfiles(
    Array.from({ length: 51 }, (_, index) => profileFor(client, { name: numbered(index + 1) })),
  );
  await visit(`${assistant.path}?status=never&page=2`);
  await testFromRow(page, numbered(51));
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(page).not.toHaveURL(/page=/);
  await expect(page).toHaveURL(/\/test\?status=never$/);
  await expect(outcome(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outcome(page)).toBeHidden();
  await expect(rowOf(page, numbered(50))).toBeVisible();
  await expect(page).toHaveURL(/authorization-profiles\?status=never$/);
});

test('the form at an address with a page that is not there stays open, with what is typed', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const { id } = await assistant.addProfile(profileFor(await provider.registerClient()));
  // The list says that there is no such page only once something is typed over it.
  const answer = await holdRequests(page, '/authorization-profiles?');
  await visit(`${assistant.path}/${id}?page=99`);
  await field(page, 'Client ID').fill('changed');
  await expect(page).toHaveURL(/page=99/);
  await answer();
  await expect(page).not.toHaveURL(/page=/);
  await expect(field(page, 'Client ID')).toHaveValue('changed');
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

test('a dialog that is opened right after the search was cleared stays, and so does the cleared search', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await visit(`${assistant.path}?search=nothing-has-this`);
  await expect(page.getByText('No profiles match')).toBeVisible();
  const search = page.getByRole('searchbox');
  await search.fill('');
  await search.blur();
  await page.keyboard.press('n');
  await expect(form(page)).toBeVisible();
  await expect(page).toHaveURL(/\/new$/);
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await expect(search).toHaveValue('');
});
