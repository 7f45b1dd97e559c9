import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { startAssistant } from '../pages/assistants.ts';
import { openDiscovery } from '../pages/discovery.ts';
import { addScope, authorizationFields, errorSummary, field, fill, form } from '../pages/profile-form.ts';
import { add, edit, pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { openSwitcher } from '../pages/shell.ts';
import { outcome, testDialog } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import { exportDialog, importDialog, openImport, previewText, sealUnder } from '../pages/transfer.ts';
import { openVariables, variableForm, variableRow } from '../pages/variables.ts';

test.beforeEach(async ({ assistant, page, visit }) => {
  await assistant.addProfile(profileFor(nobody));
  await visit(assistant.path);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
});

test('Enter in a field of the profile form saves it, or says what is wrong', async ({ page }) => {
  await add(page);
  await fill(page, { Name: 'Flight Offers', 'Client ID': 'c', 'Client Secret Key': 's' });
  await field(page, 'Client ID').press('Enter');
  await expect(errorSummary(page)).toBeFocused();
  await fill(page, { 'Token Request URL': nobody.tokenUrl });
  await field(page, 'Client Secret Key').press('Enter');
  await expect(form(page)).toBeHidden();
  await expect(rowOf(page, 'Flight Offers')).toBeVisible();

  await edit(page, 'Flight Offers');
  await addScope(page, 1, 'scope', 'api:read');
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeHidden();
});

test('Enter in the profile form goes to what is open in it before it saves', async ({ page }) => {
  await edit(page, 'Hotel Bookings');
  await field(page, 'Description').fill('One');
  await field(page, 'Description').press('Enter');
  await page.keyboard.type('Two');
  await expect(field(page, 'Description')).toHaveValue('One\nTwo');

  await field(page, 'Identity Provider Name').fill('');
  await field(page, 'Identity Provider Name').pressSequentially('okt');
  const list = page.getByRole('listbox', { name: 'Known identity providers' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(field(page, 'Identity Provider Name')).toHaveValue('okt');

  const fields = authorizationFields(page);
  await fields.getByRole('button', { name: 'Add Authorization Field' }).click();
  await fields.getByLabel('Field Key', { exact: true }).fill('X-Version');
  await page.keyboard.press('Enter');
  await expect(fields.getByRole('button', { name: 'Edit X-Version', exact: true })).toBeFocused();

  await field(page, 'Client Authentication').press('Enter');
  await expect(form(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await field(page, 'Identity Provider Name').press('Enter');
  await expect(form(page)).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('okt');
});

test('Enter in a variable saves it', async ({ page }) => {
  await openVariables(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await variableForm(page).getByLabel('Name', { exact: true }).fill('region');
  await variableForm(page).getByLabel('Value', { exact: true }).fill('eu');
  await page.keyboard.press('Enter');
  await expect(variableForm(page)).toBeHidden();
  await page.getByRole('button', { name: 'Edit region', exact: true }).press('Enter');
  await variableForm(page).getByLabel('Value', { exact: true }).fill('us');
  await page.keyboard.press('Enter');
  await expect(variableRow(page, 'region')).toContainText('us');
});

test('Enter in the name of an assistant creates and renames it', async ({ assistant, page }) => {
  // Behind the one that the address of the server alone leads to, other tests too.
  const name = `New by Enter ${assistant.name}`;
  const creation = await startAssistant(page);
  await creation.getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  const switcher = (shown: string) => page.getByRole('button', { name: `Assistant: ${shown}`, exact: true });
  await expect(switcher(name)).toBeVisible();
  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Rename ${name}` }).press('Enter');
  await page
    .getByRole('dialog', { name: 'Rename assistant' })
    .getByLabel('Name', { exact: true })
    .fill(`${name} 2`);
  await page.keyboard.press('Enter');
  await expect(switcher(`${name} 2`)).toBeVisible();

  await openSwitcher(page);
  await page.getByRole('menuitem', { name: `Delete ${name} 2` }).press('Enter');
  const question = page.getByRole('alertdialog', { name: `Delete ${name} 2?` });
  await question.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(toast(page, 'Assistant deleted')).toBeVisible();
});

test('Enter exports under the passphrase that was typed', async ({ page }) => {
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await sealUnder(page, 'correct horse battery staple');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^authorization-profiles-.*\.json$/);
  await expect(exportDialog(page)).toBeHidden();
});

test('Enter in an import begins a line in the text, and takes over what was missing', async ({ page }) => {
  await openImport(page);
  const text = importDialog(page).getByLabel('Paste here', { exact: true });
  await text.fill('curl');
  await text.press('Enter');
  await expect(text).toHaveValue('curl\n');
  await previewText(
    page,
    'openapi: 3.1.0\ncomponents: { securitySchemes: { hotels: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://id.example.com/token", scopes: {} } } } } }',
  );
  const clientId = importDialog(page).getByLabel('Client ID', { exact: true });
  await clientId.fill('my-client');
  await clientId.press('Enter');
  await expect(importDialog(page).getByRole('button', { name: 'Import 1 profile' })).toBeVisible();
});

test('Enter asks the issuer that was typed', async ({ page, provider }) => {
  await add(page);
  const dialog = await openDiscovery(page);
  await dialog
    .getByLabel('Issuer', { exact: true })
    .fill(provider.practiceClient.tokenUrl.replace(/\/token$/, ''));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: 'What the provider says of itself' })).toBeVisible();
  await expect(form(page)).toBeVisible();
});

test('Enter tests with what was entered', async ({ page, provider }) => {
  const { basicUrl, username, password } = provider.resources;
  await add(page);
  await fill(page, {
    Name: 'Hotel Inventory',
    'Authorization Type': 'Basic Auth',
    'Authorization Check URL': basicUrl,
  });
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Hotel Inventory')).toBeVisible();
  await testFromRow(page, 'Hotel Inventory');
  await testDialog(page).getByLabel('User Name', { exact: true }).fill(username);
  await testDialog(page).getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('Enter at a question before something is deleted keeps it, until its button has the focus', async ({
  page,
}) => {
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  const question = page.getByRole('alertdialog', { name: 'Delete Hotel Bookings?' });
  await expect(question.getByRole('button', { name: 'Cancel', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
  await question.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
  await expect(rowOf(page, 'Hotel Bookings')).toBeHidden();
});
