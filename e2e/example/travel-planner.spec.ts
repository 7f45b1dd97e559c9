import {
  expect,
  profileForm,
  profileList,
  signInWindow,
  test,
  testInputs,
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

test('what can go wrong is listed beside the product', async ({ page, practiceProvider }) => {
  await page.goto('/practice/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice identity provider');
  await expect(page.locator('body')).toContainText(new URL(practiceProvider.tokenUrl).origin);
});

test('a page that was drawn starts anew with other profiles', async ({ browserHost, page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText('My assistant');
  for (const name of ['Hotel Bookings', 'Flight Offers']) {
    const [assistant] = await browserHost.seed([
      { name: 'Travel Planner', profiles: [{ type: 'basic', name, identityProviderName: 'StayHub' }] },
    ]);
    await browserHost.open(assistant?.path ?? '/');
    await expect.poll(() => profileList.shownNames(page)).toEqual([name]);
  }
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

test('a profile of a user, or of a key, is tested with what is entered', async ({
  browserHost,
  page,
  practiceProvider,
}) => {
  const { apiKey, apiKeyUrl, basicUrl, clientId, clientSecret, oauth1Links, password, tokenUrl, username } =
    practiceProvider;
  const provider = { identityProviderName: 'StayHub' };
  const [assistant] = await browserHost.seed([
    {
      name: 'Travel Planner',
      variables: { BOOKINGS_PASSWORD: { secure: true, value: password } },
      profiles: [
        { ...provider, type: 'basic', name: 'Hotel Inventory', checkUrl: basicUrl },
        { ...provider, type: 'api_key', name: 'Weather', checkUrl: apiKeyUrl },
        {
          ...provider,
          type: 'oauth2_password',
          name: 'Old Bookings',
          clientId,
          clientSecret,
          tokenRequestUrl: tokenUrl,
          username,
          password: '{{env.BOOKINGS_PASSWORD}}',
        },
        {
          ...provider,
          type: 'oauth1',
          name: 'Photos',
          consumerKey: clientId,
          consumerSecret: clientSecret,
          ...oauth1Links,
        },
      ],
    },
  ]);
  await browserHost.open(assistant?.path ?? '/');

  await profileList.testFromRow(page, 'Hotel Inventory');
  await testInputs.enterInputs(page, { 'User Name': username, Password: password });
  await expect(testResult.outcome(page)).toHaveText('Auth Test Passed');
  await testResult.closeResult(page);

  await profileList.testFromRow(page, 'Weather');
  await testInputs.enterInputs(page, { 'API Key': apiKey });
  await expect(testResult.outcome(page)).toHaveText('Auth Test Passed');
  await testResult.closeResult(page);

  await profileList.testFromRow(page, 'Old Bookings');
  await expect(testResult.outcome(page)).toHaveText('Auth Test Passed');
  await testResult.closeResult(page);

  await profileList.testFromRow(page, 'Photos');
  const window = await signInWindow.startSignIn(page);
  await window.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect(testResult.outcome(page)).toHaveText('Auth Test Passed');
});
