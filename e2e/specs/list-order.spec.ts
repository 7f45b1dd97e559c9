import type { Page } from '@playwright/test';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf, shownNames, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome } from '../pages/test-result.ts';

test('a profile is found by the address that its token comes from', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const at = (name: string, tokenRequestUrl: string) =>
    assistant.addProfile(profileFor(provider.practiceClient, { name, tokenRequestUrl }));
  await at('Flight Offers', 'https://id.flights.example.com/oauth2/token');
  await at('Hotel Bookings', 'https://id.hotels.example.com/oauth2/token');
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await page.getByRole('searchbox').fill('HOTELS.example');
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings']);
  await expect(page).toHaveURL(/search=HOTELS\.example/);
});

test('a profile is found by the name of its provider, and back brings the search with the filter', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const add = (name: string, identityProviderName: string) =>
    assistant.addProfile(profileFor(provider.practiceClient, { name, identityProviderName }));
  await add('Flight Offers', 'Amadeus');
  await add('Hotel Bookings', 'StayHub');
  await add('Hotel Prices', 'Amadeus');
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Prices')).toBeVisible();

  const search = page.getByRole('searchbox');
  await search.fill('amADeus');
  await expect.poll(() => shownNames(page)).toEqual(['Flight Offers', 'Hotel Prices']);
  await page.getByLabel('Filter by last test').selectOption('Never tested');
  await expect(page).toHaveURL(/search=amADeus/);
  await expect(page).toHaveURL(/status=never/);

  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Prices', 'Flight Offers']);
  await search.fill('stayhub');
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings']);
  await page.getByLabel('Filter by last test').selectOption('Failed');
  await expect(page.getByText('No profiles match')).toBeVisible();

  await page.goBack();
  await expect.poll(() => shownNames(page)).toEqual(['Hotel Bookings']);
  await expect(search).toHaveValue('stayhub');
  await expect(page.getByLabel('Filter by last test')).toHaveValue('never');
  // The letters of a search are no steps: one step back is the order before.
  await page.goBack();
  await expect.poll(() => shownNames(page)).toEqual(['Flight Offers', 'Hotel Prices']);
  await expect(search).toHaveValue('amADeus');
  await expect(page.getByLabel('Filter by last test')).toHaveValue('never');
});

/** Each column pressed twice, and what it shows and the address says then: its own order first, then the other. */
const orders = [
  ['Name', '-name', ['Charlie', 'Bravo', 'Alpha'], null, ['Alpha', 'Bravo', 'Charlie']],
  ['Type', 'type', ['Bravo', 'Alpha', 'Charlie'], '-type', ['Alpha', 'Charlie', 'Bravo']],
  // One that was never tested stands before all that were.
  ['Last test', '-lastTestAt', ['Alpha', 'Charlie', 'Bravo'], 'lastTestAt', ['Bravo', 'Charlie', 'Alpha']],
  ['Changed', '-updatedAt', ['Bravo', 'Charlie', 'Alpha'], 'updatedAt', ['Alpha', 'Charlie', 'Bravo']],
] as const;

const directionOf = (sort: string | null) => (sort?.startsWith('-') === true ? 'descending' : 'ascending');

/** The order that the address asks for; null where it asks for the usual one. */
const orderInAddress = (page: Page) => new URL(page.url()).searchParams.get('sort');

test('the list is ordered by each column, both ways, which the address, a reload and the back button keep', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  for (const name of ['Alpha', 'Charlie']) {
    const { updatedAt } = await assistant.addProfile(profileFor(provider.practiceClient, { name }));
    // No two are saved in one millisecond.
    await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(updatedAt));
  }
  await assistant.addProfile({
    type: 'api_key',
    name: 'Bravo',
    authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: 'demo', secure: true }],
  });
  await visit(assistant.path);
  await expect(rowOf(page, 'Charlie')).toBeVisible();
  for (const name of ['Charlie', 'Alpha']) {
    await testFromRow(page, name);
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await closeResult(page);
  }
  const expectOrder = async (column: string, sort: string | null, names: readonly string[]) => {
    const direction = directionOf(sort);
    await expect(page.getByRole('columnheader', { name: column })).toHaveAttribute('aria-sort', direction);
    await expect.poll(() => shownNames(page), `${column}, ${direction}`).toEqual(names);
    expect(orderInAddress(page)).toBe(sort);
  };
  for (const [column, sort, names, turnedSort, turned] of orders) {
    const press = () => page.getByRole('columnheader', { name: column }).getByRole('button').click();
    await press();
    await expectOrder(column, sort, names);
    await page.reload();
    await expectOrder(column, sort, names);
    await press();
    await expectOrder(column, turnedSort, turned);
    await page.goBack();
    await expectOrder(column, sort, names);
    await page.goForward();
    await expectOrder(column, turnedSort, turned);
  }
});
