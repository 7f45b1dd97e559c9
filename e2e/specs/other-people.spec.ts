import { makeAssistant, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { add, rowOf } from '../pages/profile-list.ts';
import { turnTo } from '../pages/turned-to.ts';

for (const how of ['tab', 'window'] as const)
  test(`what another person adds, changes and deletes is in the list once somebody turns to its ${how} again`, async ({
    assistant,
    page,
    provider,
    visit,
  }) => {
    const client = await provider.registerClient();
    const offers = await assistant.addProfile(profileFor(client, { name: 'Flight Offers' }));
    const alerts = await assistant.addProfile(profileFor(client, { name: 'Weather Alerts' }));
    await visit(assistant.path);
    await expect(rowOf(page, 'Weather Alerts')).toBeVisible();

    await assistant.addProfile(profileFor(client));
    await assistant.changeProfile(offers.id, profileFor(client, { name: 'Flight Prices' }));
    await assistant.deleteProfile(alerts.id);
    await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
    await expect(rowOf(page, 'Flight Offers')).toBeVisible();

    await turnTo(page, how);
    await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
    await expect(rowOf(page, 'Flight Prices')).toBeVisible();
    await expect(rowOf(page, 'Flight Offers')).toBeHidden();
    await expect(rowOf(page, 'Weather Alerts')).toBeHidden();
  });

test('the focus of a form goes to the page that says that somebody else has removed its assistant', async ({
  api,
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const other = await makeAssistant(api, `Other ${assistant.name}`);
  await visit(other.path);
  await add(page);
  await other.remove();
  await turnTo(page, 'tab');
  await expect(page.getByRole('heading', { name: 'There is no such assistant' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});
