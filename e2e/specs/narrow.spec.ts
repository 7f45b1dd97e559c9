import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { form } from '../pages/profile-form.ts';
import { edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

test('the list, the form and a result fit into 768 px', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  const tooWide = () =>
    page.evaluate(() => {
      const parts = [document.documentElement, ...document.querySelectorAll('[role="dialog"]')];
      return parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length;
    });
  await assistant.addProfile(
    profileFor(provider.practiceClient, {
      name: 'Hotel Bookings',
      tokenRequestUrl: provider.faultUrl('error-in-200'),
    }),
  );
  await assistant.addProfile(
    profileFor(provider.practiceClient, { name: `A ${'very-long-name-without-a-space'.repeat(4)}` }),
  );
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  expect(await tooWide(), 'of the list').toBe(0);
  expect.soft(await audit(), 'the list').toEqual([]);

  await edit(page, 'Hotel Bookings');
  await expect(form(page)).toBeVisible();
  expect(await tooWide(), 'of the form').toBe(0);
  expect.soft(await audit(), 'the form').toEqual([]);
  await page.keyboard.press('Escape');

  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toBeVisible();
  expect(await tooWide(), 'of the result').toBe(0);
  expect.soft(await audit(), 'the result').toEqual([]);
});

test('a list that is ordered by when profiles were changed says when, however narrow it is', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(profileFor(provider.practiceClient));
  await visit(assistant.path);
  const changed = rowOf(page, 'Hotel Bookings').getByRole('cell').locator('time');
  for (const width of [390, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await page.getByLabel('Sort by').selectOption('name');
    await expect(changed).toBeHidden();
    await page.getByLabel('Sort by').selectOption('-updatedAt');
    await expect(changed).toBeVisible();
    expect.soft(await audit(), `at ${String(width)} px`).toEqual([]);
  }
});
