import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf, shownNames, testFromRow } from '../pages/profile-list.ts';
import { outcome } from '../pages/test-result.ts';

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

/** Each column pressed twice, and what it shows then: its own order first, then the other. */
const orders = [
  ['Name', 'descending', ['Charlie', 'Bravo', 'Alpha'], ['Alpha', 'Bravo', 'Charlie']],
  ['Type', 'ascending', ['Bravo', 'Alpha', 'Charlie'], ['Alpha', 'Charlie', 'Bravo']],
  // One that was never tested stands before all that were.
  ['Last test', 'descending', ['Alpha', 'Charlie', 'Bravo'], ['Bravo', 'Charlie', 'Alpha']],
  ['Changed', 'descending', ['Bravo', 'Charlie', 'Alpha'], ['Alpha', 'Charlie', 'Bravo']],
] as const;

test('the list is ordered by each column, both ways', async ({ assistant, page, provider, visit }) => {
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
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  const other = { ascending: 'descending', descending: 'ascending' } as const;
  for (const [column, direction, names, turned] of orders) {
    const head = page.getByRole('columnheader', { name: column });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', direction);
    await expect.poll(() => shownNames(page), `${column}, ${direction}`).toEqual(names);
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', other[direction]);
    await expect.poll(() => shownNames(page), `${column}, ${other[direction]}`).toEqual(turned);
  }
});
