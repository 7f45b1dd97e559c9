import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

test('a provider that reads the body only is found out by one click', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(
    profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl('body-only') }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await testDialog(page)
    .getByRole('button', { name: /in the body/i })
    .click();
  await expect(page.getByRole('heading', { name: 'Auth Test Passed' })).toBeVisible();
});
