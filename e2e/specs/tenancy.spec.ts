import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { enableTenancy, errorSummary, field, fill, save, saveAndClose } from '../pages/profile-form.ts';
import { add, testFromRow } from '../pages/profile-list.ts';
import { enterTenancy, outcome, showTab, testDialog } from '../pages/test-result.ts';

test('a profile with a tenancy asks for it before the test', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  await visit(assistant.path);
  await add(page);
  await fill(page, { Name: 'Partner Hotels' });
  await enableTenancy(page);
  await fill(page, {
    'Base URL': client.tenancy.baseUrl,
    'Client ID': client.clientId,
    'Client Secret Key': client.clientSecret,
    'Token Request URL': client.tenancy.tokenUrl,
  });
  await saveAndClose(page);

  await testFromRow(page, 'Partner Hotels');
  const tenancy = testDialog(page).getByLabel('Tenancy', { exact: true });
  await expect(tenancy).toBeFocused();
  await expect(tenancy).toHaveAttribute('aria-required', 'true');
  await tenancy.fill(client.tenancy.tenant);
  await tenancy.press('Enter');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(testDialog(page)).toContainText(client.tenancy.tenant);
  const request = await showTab(page, 'Request');
  await expect(request).toContainText(client.tenancy.tokenUrl.replace('{tenant}', client.tenancy.tenant));
});

test('a tenancy that the provider does not have fails', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  const { baseUrl, tokenUrl, unknownTenant } = client.tenancy;
  await assistant.addProfile(
    profileFor(client, { tokenRequestUrl: tokenUrl, tenancy: { enabled: true, baseUrl } }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await enterTenancy(page, unknownTenant);
  await expect(outcome(page)).toHaveText('Auth Test Failed');
});

/** Anything but one DNS label. */
const refused = ['evil.com/x', 'a.b', 'a b', 'a@b', '..', 'a#b', 'a?b', 'a:1', 'a\\b', '-a', 'ä'];

test('a tenancy that could lead elsewhere is refused at its field', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  const { baseUrl, tokenUrl } = client.tenancy;
  await assistant.addProfile(
    profileFor(client, { tokenRequestUrl: tokenUrl, tenancy: { enabled: true, baseUrl } }),
  );
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  const control = testDialog(page).getByLabel('Tenancy', { exact: true });
  for (const tenancy of refused) {
    await enterTenancy(page, tenancy);
    await expect(control, tenancy).toHaveAttribute('aria-invalid', 'true');
    await expect(control, tenancy).toHaveAccessibleDescription(/letters, digits and hyphens/);
  }
});

test('a base URL without the place for the tenancy is refused', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await add(page);
  await fill(page, { Name: 'Partner Hotels' });
  await enableTenancy(page);
  await fill(page, { 'Base URL': 'https://stayhub.example/v1' });
  await save(page);
  await expect(errorSummary(page)).toBeFocused();
  await expect(field(page, 'Base URL')).toHaveAccessibleDescription(/Add \{tenant\} to the Base URL\./);
});
