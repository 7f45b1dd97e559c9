import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { translatePage } from '../fixtures/translated.ts';
import { openHelp } from '../pages/help.ts';
import { field, fill, form, saveAndClose, testDraft } from '../pages/profile-form.ts';
import { add, rowOf, testFromRow } from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testAgain, testDialog } from '../pages/test-result.ts';

test('what a translated page says changes with what it shows', async ({
  assistant,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client, { clientSecret: 'not the secret' }));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Never tested');
  await translatePage(page);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(testDialog(page)).toContainText('did not accept the client ID or secret');
  await showTab(page, 'Timeline');
  await testAgain(page);
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await closeResult(page);
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Failed');
  await expect(rowOf(page, 'Hotel Bookings')).not.toContainText('Never tested');

  await add(page);
  await expect(form(page)).toContainText('Not tested yet');
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form(page)).toContainText(/\d errors/);
  await expect(form(page)).not.toContainText('Not tested yet');
  await fill(page, {
    Name: 'Car Rental',
    'Client ID': client.clientId,
    'Client Secret Key': `${client.clientSecret} `,
    'Token Request URL': client.tokenUrl,
  });
  await form(page).getByRole('button', { name: 'Trim' }).click();
  await expect(field(page, 'Client Secret Key')).toHaveValue(client.clientSecret);
  await testDraft(page);
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await closeResult(page);
  await expect(form(page)).toContainText('Passed');
  await saveAndClose(page);
  await expect(rowOf(page, 'Car Rental')).toBeVisible();
});

test('a hint with a code in it follows the language that is chosen in a translated page', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  const help = await openHelp(page);
  await translatePage(page);
  await expect(help).toContainText('Write {tenant} where it belongs');
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  const inGerman = page.getByRole('region', { name: /^Über Autorisie/ });
  await expect(inGerman).toContainText('{tenant} an seine Stelle schreiben');
  await expect(inGerman).not.toContainText('where it belongs');
});
