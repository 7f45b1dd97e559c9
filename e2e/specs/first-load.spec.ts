import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf } from '../pages/profile-list.ts';

// A browser host loads its server first, which no user of a server does.
test('the list is there after 15 requests at most, 8 of them for script @server-only', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(await provider.registerClient()));
  // What is loaded ahead once the browser has nothing else to do is not waited for.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(loaded).toContainEqual(expect.stringMatching(/\/authorization-profiles$/));
  // One more is the page itself.
  expect(loaded.length + 1, loaded.join('\n')).toBeLessThanOrEqual(15);
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(8);
});
