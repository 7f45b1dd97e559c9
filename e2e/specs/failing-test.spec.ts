import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { add, edit, rowOf, testFromRow } from '../pages/profile-list.ts';
import { fill, saveAndClose, testDraft } from '../pages/profile-form.ts';
import { closeResult, outcome, showTab, testAgain, testDialog } from '../pages/test-result.ts';

test('a failing test is explained, with its headers and its response', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client, { clientSecret: 'not the secret' }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');

  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('invalid_client');

  const headers = await showTab(page, 'Headers');
  await expect(headers).toContainText(/authorization/i);
  await expect(headers).toContainText(/www-authenticate/i);
  await expect(headers).toContainText(/content-type/i);
  await expect(headers).not.toContainText('not the secret');

  const response = await showTab(page, 'Response');
  await expect(response).toContainText('401');
  await expect(response).toContainText('"invalid_client"');
  await expect(testDialog(page).getByRole('tabpanel')).toHaveCount(1);

  const request = await showTab(page, 'Request');
  await expect(request).toContainText('grant_type');
  await expect(request.getByRole('region', { name: 'cURL command' })).toContainText('$CLIENT_SECRET');
  await expect(request).not.toContainText('not the secret');

  await showTab(page, 'Timeline');
  await closeResult(page);
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Failed');
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('invalid_client');
});

test('a wrong secret is corrected, and the test passes', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client, { clientSecret: 'wrong' }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await closeResult(page);

  await edit(page, 'Hotel Bookings');
  await fill(page, { 'Client Secret Key': client.clientSecret });
  await saveAndClose(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a draft is tested before it is saved', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient({ authentication: 'client_secret_post' });
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    Name: 'Draft',
    'Client ID': client.clientId,
    'Client Secret Key': client.clientSecret,
    'Client Authentication': 'Request body (client_secret_post)',
    'Token Request URL': client.tokenUrl,
  });
  await testDraft(page);
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await closeResult(page);
  await saveAndClose(page);
  await expect(rowOf(page, 'Draft')).toBeVisible();
});

test('testing again repeats the test', async ({ page, testFault }) => {
  await testFault('once-500');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('500');
  await testAgain(page);
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a token for a resource shows what was granted, and its claims', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(
    profileFor(client, {
      scope: [
        { key: 'scope', value: client.scopes.granted },
        { key: 'scope', value: client.scopes.dropped },
        { key: 'resource', value: client.resource },
      ],
    }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).toContainText('Scopes: 1 of 2 granted');
  await expect(await showTab(page, 'Claims')).toContainText(client.resource);
});
