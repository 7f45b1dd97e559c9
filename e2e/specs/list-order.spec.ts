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

test('the list is ordered by type and by the last test, both ways', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient, { name: 'Alpha' }));
  await assistant.addProfile({
    type: 'api_key',
    name: 'Bravo',
    authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: 'demo', secure: true }],
  });
  await assistant.addProfile(profileFor(provider.practiceClient, { name: 'Charlie' }));
  await visit(assistant.path);
  await expect(rowOf(page, 'Charlie')).toBeVisible();
  const head = (name: string) => page.getByRole('columnheader', { name });
  const press = (name: string) => head(name).getByRole('button').click();

  await press('Type');
  await expect(head('Type')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => shownNames(page)).toEqual(['Bravo', 'Alpha', 'Charlie']);
  await press('Type');
  await expect(head('Type')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await shownNames(page)).at(-1)).toBe('Bravo');

  for (const name of ['Charlie', 'Alpha']) {
    await testFromRow(page, name);
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await press('Last test');
  await expect(head('Last test')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => shownNames(page)).toEqual(['Alpha', 'Charlie', 'Bravo']);
  await press('Last test');
  await expect(head('Last test')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await shownNames(page)).indexOf('Charlie')).toBeLessThan(2);
});
