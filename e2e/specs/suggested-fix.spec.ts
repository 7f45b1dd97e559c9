import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, form, saveAndClose } from '../pages/profile-form.ts';
import { rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';

test('a provider that reads the body only is found out by one click', async ({
  assistant,
  audit,
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
  await closeResult(page);

  // The form holds the change, marked and not saved.
  const authentication = field(page, 'Client Authentication');
  await expect(authentication).toHaveValue('client_secret_post');
  await expect(authentication).toHaveAccessibleDescription(/Changed by the suggested fix/);
  expect.soft(await audit(), 'the form with the suggested fix').toEqual([]);
  await expect(form(page).getByText('Passed', { exact: true })).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Failed');

  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});
