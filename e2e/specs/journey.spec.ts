import { expect, test } from '../fixtures/test.ts';
import {
  addAuthorizationField,
  addScope,
  authorizationFields,
  fill,
  saveAndClose,
} from '../pages/profile-form.ts';
import { add, rowOf, testFromRow } from '../pages/profile-list.ts';
import { chooseAssistant, openAuthorizationProfiles } from '../pages/shell.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';

test('a profile is added, saved and really tested', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();

  await test.step('open an assistant', async () => {
    await visit('/');
    await chooseAssistant(page, assistant.name);
    await expect(page.getByRole('banner')).toContainText(assistant.name);
  });

  await test.step('Build, Configurations > Authorization Profiles', async () => {
    await openAuthorizationProfiles(page);
    await expect(page).toHaveURL(new RegExp(`${assistant.path}$`));
    await expect(page.getByText('No authorization profiles yet')).toBeVisible();
  });

  await test.step('Add, choose the type, fill', async () => {
    await add(page);
    await fill(page, {
      'Authorization Type': 'OAuth v2 client credentials',
      Name: 'Hotel Bookings',
      'Identity Provider Name': 'StayHub',
      Description: 'Searches and books rooms.',
      'Client ID': client.clientId,
      'Client Secret Key': client.clientSecret,
      'Token Request URL': client.tokenUrl,
    });
    await addScope(page, 1, 'scope', client.scopes.granted);
  });

  await test.step('add one field of each of the four places', async () => {
    await expect(authorizationFields(page)).toContainText('Bearer {{accessToken}}');
    await addAuthorizationField(page, { type: 'Header', key: 'X-Api-Version', value: '2026-10-01' });
    await addAuthorizationField(page, { type: 'Payload', key: 'channel', value: 'assistant' });
    await addAuthorizationField(page, { type: 'Query String', key: 'locale', value: 'en-GB' });
    await addAuthorizationField(page, { type: 'Path Param', key: 'property', value: '{{token.token_type}}' });
    for (const key of ['X-Api-Version', 'channel', 'locale', 'property'])
      await expect(authorizationFields(page)).toContainText(key);
  });

  await test.step('Save', async () => {
    await saveAndClose(page);
    await expect(toast(page, 'Authorization profile saved')).toBeVisible();
    await expect(rowOf(page, 'Hotel Bookings')).toContainText('StayHub');
    await expect(rowOf(page, 'Hotel Bookings')).toContainText('OAuth v2 client credentials');
    await expect(rowOf(page, 'Hotel Bookings')).toContainText('Never tested');
  });

  await test.step('Test', async () => {
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(testDialog(page)).toContainText('Bearer');
    await closeResult(page);
    await expect(rowOf(page, 'Hotel Bookings')).toContainText('Passed');
  });
});
