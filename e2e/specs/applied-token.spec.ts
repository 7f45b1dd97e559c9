import { expect, test } from '../fixtures/test.ts';
import { authorizationFields, saveAndClose } from '../pages/profile-form.ts';
import { edit, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';

test('a token of client credentials is applied to a call, and is missed where no field carries it', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { clientId, clientSecret, tokenUrl } = provider.practiceClient;
  await assistant.addProfile({
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId,
    clientSecret,
    tokenRequestUrl: tokenUrl,
    checkUrl: provider.bearerUrl,
    authorizationFields: [
      { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
    ],
  });
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await testDialog(page).getByRole('group', { name: 'Exchange' }).getByText('API call').click();
  await expect(await showTab(page, 'Request')).toContainText('Authorization: Bearer');
  await expect(await showTab(page, 'Response')).toContainText('practice');
  expect.soft(await audit(), 'the call').toEqual([]);
  await closeResult(page);

  await edit(page, 'Hotel Bookings');
  const group = authorizationFields(page);
  await group.getByRole('button', { name: 'Edit Authorization' }).click();
  await group.getByLabel('Field Value', { exact: true }).fill('Bearer of nothing');
  await page.keyboard.press('Enter');
  await expect(group.getByRole('button', { name: 'Done', exact: true })).toBeHidden();
  await expect(group).toContainText('Bearer of nothing');
  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('the call does not carry the token');
  await closeResult(page);

  await edit(page, 'Hotel Bookings');
  const warning = group.getByText('Without a field, service calls carry no credentials.');
  await expect(group.getByRole('button', { name: 'Edit Authorization', exact: true })).toBeVisible();
  await expect(warning).toBeHidden();
  await group.getByRole('button', { name: 'Delete Authorization', exact: true }).click();
  await expect(warning).toBeVisible();
});
