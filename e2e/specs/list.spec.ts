import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { tellOfChange } from '../pages/other-window.ts';
import { pickFromRowMenu, rowOf } from '../pages/profile-list.ts';
import { toast } from '../pages/toast.ts';

test.describe('the list', () => {
  test.beforeEach(async ({ assistant, page, provider, visit }) => {
    const client = await provider.registerClient();
    const names = ['Flight Offers', 'Hotel Bookings', 'Weather Alerts'];
    await assistant.addProfiles(names.map((name) => profileFor(client, { name })));
    await visit(assistant.path);
    await expect(rowOf(page, 'Weather Alerts')).toBeVisible();
  });

  test('is searched by name, and the address says what for', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Search profiles' }).fill('HOTEL');
    await expect(rowOf(page, 'Flight Offers')).toBeHidden();
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(page.getByText('1 of 3 profiles')).toBeVisible();
    await expect(page).toHaveURL(/[?&]search=HOTEL/);

    await page.getByRole('searchbox').fill('nothing of that name');
    await expect(page.getByText('No profiles match')).toBeVisible();
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();
  });

  test('keeps its search over a reload and the back button', async ({ page }) => {
    await page.getByRole('searchbox').fill('weather');
    await expect(page).toHaveURL(/search=weather/);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('weather');
    await expect(rowOf(page, 'Weather Alerts')).toBeVisible();
    await rowOf(page, 'Weather Alerts').getByRole('link', { name: 'Weather Alerts' }).click();
    await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('searchbox')).toHaveValue('weather');
  });

  test('gets a copy of a profile', async ({ page }) => {
    await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
    await expect(toast(page, 'Authorization profile duplicated')).toBeVisible();
    await expect(rowOf(page, 'Hotel Bookings (copy)')).toBeVisible();
    await expect(rowOf(page, 'Hotel Bookings')).toHaveCount(1);
  });

  test('loses a profile only after a question', async ({ page }) => {
    await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
    const question = page.getByRole('alertdialog', { name: 'Delete Hotel Bookings?' });
    await question.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
    await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
  });
});

test('dialogs have addresses of their own', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  const { id } = await assistant.addProfile(profileFor(client));
  await visit(`${assistant.path}/${id}`);
  await expect(page.getByRole('dialog', { name: 'Edit Authorization Mechanism' })).toBeVisible();
  await visit(`${assistant.path}/new`);
  await expect(page.getByRole('dialog', { name: 'New Authorization Mechanism' })).toBeVisible();
  await visit(`${assistant.path}/${id}/test`);
  await expect(page.getByRole('dialog', { name: 'Test Authorization' })).toBeVisible();
});

test('the focus on a button of the empty list goes to the heading when a first profile takes its place', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await visit(assistant.path);
  // Before the list is known, the heading has an Add of its own.
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).focus();
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await tellOfChange(page);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Authorization Profiles', level: 1 })).toBeFocused();
});
