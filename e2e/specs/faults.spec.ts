import { faultOf } from '#practice/faults.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab } from '../pages/test-result.ts';

/** One of each kind. Every fault is taken through the service by src/demo/faults.test.ts. */
const chosen = [
  'redirect-302',
  'not-found',
  'rate-limit-seconds',
  'server-error',
  'error-in-200',
  'login-page',
  'nested',
  'truncated-json',
  'invalid-utf-8',
  'gzip-bomb',
  'cut',
];

for (const id of chosen) {
  test(`the fault ${id} is told by its code`, async ({ assistant, page, provider, visit }) => {
    await assistant.addProfile(
      profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl(id) }),
    );
    await visit(assistant.path);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await closeResult(page);
    await expect(rowOf(page, 'Hotel Bookings')).toContainText(String(faultOf(id)?.expected));
  });
}

test('what a provider sends is shown as text and does nothing', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(
    profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl('error-with-markup') }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  const response = await showTab(page, 'Response');
  await expect(response).toContainText('<script>alert(1)</script>');
  await expect(response.getByRole('img')).toHaveCount(0);
});
