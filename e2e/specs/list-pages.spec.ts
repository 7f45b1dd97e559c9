import type { Assistant } from '../fixtures/assistant.ts';
import { profileFor } from '../fixtures/assistant.ts';
import type { Client } from '../fixtures/provider/identity-provider.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf, shownNames } from '../pages/profile-list.ts';

const numbered = (index: number) => `Profile ${String(index).padStart(3, '0')}`;

async function addMany(assistant: Assistant, client: Client, count: number): Promise<void> {
  await assistant.addProfiles(
    Array.from({ length: count }, (_, index) => profileFor(client, { name: numbered(index + 1) })),
  );
}

test('a long list has pages, which the address, a reload and the back button keep', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await addMany(assistant, await provider.registerClient(), 103);
  await visit(assistant.path);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages).toContainText('1 to 50 of 103');

  await pages.getByRole('link', { name: 'Next', exact: true }).click();
  await expect(rowOf(page, numbered(51))).toBeVisible();
  await expect(page).toHaveURL(/[?&]page=2/);
  await expect(page.getByRole('rowheader')).toHaveCount(50);

  await pages.getByRole('link', { name: 'Last', exact: true }).click();
  await expect(pages).toContainText('101 to 103 of 103');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await expect(pages.getByRole('link', { name: 'Next', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  await page.goBack();
  await expect(pages).toContainText('51 to 100 of 103');
  // What a browser host holds without secrets survives a reload too.
  await page.reload();
  await expect(pages).toContainText('51 to 100 of 103');
  await expect(rowOf(page, numbered(51))).toBeVisible();

  await page.getByRole('searchbox').fill('profile 10');
  await expect(page.getByText('4 of 103 profiles')).toBeVisible();
  await expect(pages).toBeHidden();
  await expect(page).not.toHaveURL(/page=/);
});

test('a page that is not there any more becomes the last one', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await addMany(assistant, await provider.registerClient(), 51);
  await visit(`${assistant.path}?page=7`);
  await expect(rowOf(page, numbered(51))).toBeVisible();
  await expect(page).toHaveURL(/[?&]page=2/);
  expect.soft(await audit(), 'the last page').toEqual([]);
});

test.describe('the list', () => {
  test.beforeEach(async ({ assistant, page, provider, visit }) => {
    const client = await provider.registerClient();
    const authorizationFields = [
      { fieldType: 'header' as const, fieldKey: 'X-Api-Key', fieldValue: 'demo', secure: true },
    ];
    await assistant.addProfile(
      profileFor(client, { name: 'Flight Offers', identityProviderName: 'Amadeus' }),
    );
    await assistant.addProfile(
      profileFor(client, { name: 'Hotel Bookings', identityProviderName: 'Zephyr' }),
    );
    await assistant.addProfile({
      type: 'api_key',
      name: 'Weather Alerts',
      identityProviderName: 'Met Office',
      authorizationFields,
    });
    await visit(assistant.path);
    await expect(rowOf(page, 'Weather Alerts')).toBeVisible();
  });

  test('is filtered by type and state, and says what to change where nothing matches', async ({ page }) => {
    await page.getByLabel('Filter by type').selectOption('API Key');
    await expect(page.getByText('1 of 3 profiles')).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual(['Weather Alerts']);
    await page.getByLabel('Filter by last test').selectOption('Failed');
    await expect(page).toHaveURL(/type=api_key/);
    await expect(page).toHaveURL(/status=failed/);
    const main = page.getByRole('main');
    await expect(main).toContainText('Choose another type or status');
    await page.reload();
    await expect(page.getByLabel('Filter by type')).toHaveValue('api_key');
    await expect(page.getByLabel('Filter by last test')).toHaveValue('failed');
    await expect(main).toContainText('Choose another type or status');
    await page.getByLabel('Filter by last test').selectOption('Never tested');
    await expect(page).toHaveURL(/status=never/);
    await page.reload();
    await expect.poll(() => shownNames(page)).toEqual(['Weather Alerts']);
    await page.getByLabel('Filter by last test').selectOption('Failed');
    await expect(main).toContainText('Choose another type or status');

    await page.getByRole('searchbox').fill('amadeus');
    await expect(main).toContainText('has “amadeus” in its name, provider or address');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeFocused();

    await page.goBack();
    await expect(page.getByLabel('Filter by last test')).toHaveValue('failed');
    await page.getByLabel('Filter by last test').selectOption('All statuses');
    await page.getByLabel('Filter by type').selectOption('All types');
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();
  });

  test('is ordered by what has no column, and the address keeps the order', async ({ page }) => {
    await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByLabel('Sort by').selectOption('Provider, A to Z');
    await expect(page).toHaveURL(/sort=identityProviderName/);
    await expect.poll(() => shownNames(page)).toEqual(['Flight Offers', 'Weather Alerts', 'Hotel Bookings']);
    await page.getByLabel('Sort by').selectOption('Provider, Z to A');
    await expect(page).toHaveURL(/sort=-identityProviderName/);
    await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings', 'Weather Alerts', 'Flight Offers']);
    await page.reload();
    await expect(page.getByLabel('Sort by')).toHaveValue('-identityProviderName');
    await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings', 'Weather Alerts', 'Flight Offers']);
  });

  test('passes over what it does not know in an address', async ({ assistant, page, visit }) => {
    await visit(`${assistant.path}?sort=secret&status=broken&page=-1&type=telepathy`);
    await expect(page.getByText('No profiles match')).toBeVisible();
    await expect(page.getByLabel('Filter by type')).toHaveValue('telepathy');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();
  });
});
