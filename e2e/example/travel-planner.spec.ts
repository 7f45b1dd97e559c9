import {
  expect,
  profileForm,
  profileList,
  test,
  testResult,
  transfer,
} from 'authorization-profiles/playwright';

test('a wrong secret is explained, put right and tested again', async ({
  browserHost,
  page,
  practiceProvider,
}) => {
  const [assistant] = await browserHost.seed([
    {
      name: 'Travel Planner',
      profiles: [
        {
          type: 'oauth2_client_credentials',
          name: 'Hotel Bookings',
          identityProviderName: 'StayHub',
          clientId: practiceProvider.clientId,
          clientSecret: 'a secret of last year',
          tokenRequestUrl: practiceProvider.tokenUrl,
        },
      ],
    },
  ]);
  await browserHost.open(assistant?.path ?? '/');

  await profileList.testFromRow(page, 'Hotel Bookings');
  await expect(testResult.outcome(page)).toHaveText('Auth Test Failed');
  await expect(testResult.testDialog(page)).toContainText('invalid_client');
  await testResult.closeResult(page);

  await profileList.edit(page, 'Hotel Bookings');
  await profileForm.fill(page, { 'Client Secret Key': practiceProvider.clientSecret });
  await profileForm.testDraft(page);
  await expect(testResult.outcome(page)).toHaveText('Auth Test Passed');
});

test('a tab starts anew with the examples', async ({ browserHost, page }) => {
  await browserHost.seed([{ name: 'Travel Planner' }]);
  await browserHost.reset();
  await browserHost.open('/');
  await expect(page.getByRole('banner')).toContainText('My assistant');
});

test('a command that somebody has at hand becomes a profile', async ({
  browserHost,
  page,
  practiceProvider,
}) => {
  const [assistant] = await browserHost.seed([{ name: 'Travel Planner' }]);
  await browserHost.open(assistant?.path ?? '/');
  await transfer.openImport(page);
  await transfer.previewText(
    page,
    `curl ${practiceProvider.tokenUrl} -u ${practiceProvider.clientId}:unknown -d grant_type=client_credentials`,
  );
  await expect(transfer.previewedRow(page, 'practice.example')).toContainText('OAuth v2 client credentials');
  await transfer.carryOutImport(page);
  await expect(
    transfer.importDialog(page).getByRole('heading', { name: '1 profile imported' }),
  ).toBeVisible();
});
