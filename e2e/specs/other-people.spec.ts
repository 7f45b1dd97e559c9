import { profileFor } from '../fixtures/assistant.ts';
import { originOf } from '../fixtures/host.ts';
import { expect, test } from '../fixtures/test.ts';
import { fill, saveAndClose } from '../pages/profile-form.ts';
import { add, rowOf } from '../pages/profile-list.ts';
import { turnTo } from '../pages/turned-to.ts';

// Nobody shares a browser host: its service and profiles are of one tab.
test.describe('what another person adds @server-only', () => {
  for (const how of ['tab', 'window'] as const)
    test(`is in the list once somebody turns to its ${how} again`, async ({
      assistant,
      browser,
      page,
      provider,
      visit,
    }) => {
      const client = await provider.registerClient();
      await assistant.addProfile(profileFor(client, { name: 'Flight Offers' }));
      await visit(assistant.path);
      await expect(rowOf(page, 'Flight Offers')).toBeVisible();

      const theirs = await browser.newContext({ baseURL: originOf('server') });
      const other = await theirs.newPage();
      await other.goto(assistant.path);
      await add(other);
      await fill(other, {
        'Authorization Type': 'OAuth v2 client credentials',
        Name: 'Hotel Bookings',
        'Client ID': client.clientId,
        'Client Secret Key': client.clientSecret,
        'Token Request URL': client.tokenUrl,
      });
      await saveAndClose(other);
      await expect(rowOf(other, 'Hotel Bookings')).toBeVisible();
      await theirs.close();

      await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
      await turnTo(page, how);
      await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
      await expect(rowOf(page, 'Flight Offers')).toBeVisible();
    });
});
