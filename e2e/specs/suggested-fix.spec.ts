import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { field, form, saveAndClose } from '../pages/profile-form.ts';
import { pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';

test('a provider that reads the body only is found out by one click', async ({ audit, page, testFault }) => {
  await testFault('body-only');
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

test('a fix for one profile stays out of the form of its copy', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  await assistant.addProfile(
    profileFor(provider.practiceClient, { tokenRequestUrl: provider.faultUrl('body-only') }),
  );
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Duplicate');
  const editCopy = page.getByRole('button', { name: 'Edit the copy', exact: true });
  await editCopy.waitFor();
  await testFromRow(page, 'Hotel Bookings');
  await testDialog(page)
    .getByRole('button', { name: /in the body/i })
    .click();
  await expect(page.getByRole('heading', { name: 'Auth Test Passed' })).toBeVisible();
  await closeResult(page);
  const authentication = field(page, 'Client Authentication');
  await expect(authentication).toHaveValue('client_secret_post');

  // The message stands above the form, whose change is then given up.
  await editCopy.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(field(page, 'Name')).toHaveValue(/copy/i);
  await expect(authentication).toHaveValue('client_secret_basic');
  await expect(testDialog(page)).toBeHidden();

  // Nothing was changed, so nothing is asked; and what was given up does not come back.
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expect(page).toHaveURL(/authorization-profiles$/);
});
