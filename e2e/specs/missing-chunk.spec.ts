import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { discovery } from '../pages/discovery.ts';
import { missChunk, networkOfParts } from '../pages/missing-chunk.ts';
import { field, fill, form } from '../pages/profile-form.ts';
import { add, bulkPanel, deleteSelected } from '../pages/profile-list.ts';
import { outcome } from '../pages/test-result.ts';

test('a test that cannot be loaded is said in the form, which keeps what was typed, and is tried again', async ({
  assistant,
  audit,
  context,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.allowStatus(404);
  pageWatch.expectConsole(/A part of the page could not be loaded/);
  const client = await provider.registerClient();
  const restore = await missChunk(context, 'test-draft');
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2 client credentials',
    Name: 'Hotel Bookings',
    'Client ID': client.clientId,
    'Client Secret Key': client.clientSecret,
    'Token Request URL': client.tokenUrl,
  });
  const testButton = form(page).getByRole('button', { name: 'Test', exact: true });
  await testButton.click();
  const missing = form(page).getByRole('alert').filter({ hasText: 'This part could not be loaded.' });
  await expect(missing).toBeVisible();
  expect.soft(await audit(), 'the form without the test').toEqual([]);
  const told = await missing.boundingBox();
  const button = await testButton.boundingBox();
  expect((told?.y ?? 0) + (told?.height ?? 0), 'above the button').toBeLessThan(button?.y ?? 0);
  const tryAgain = missing.getByRole('button', { name: 'Try again', exact: true });
  await tryAgain.click();
  // Busy until it has failed once more: before, the part would come with this try.
  await expect(tryAgain).toBeEnabled();
  await expect(missing).toBeVisible();
  await expect(field(page, 'Client Secret Key')).toHaveValue(client.clientSecret);
  await restore();
  await tryAgain.click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(missing).toBeHidden();
});

test('a part of the form that the network keeps away is tried again, or had by a reload, which keeps what was typed but its secrets', async ({
  assistant,
  context,
  page,
  pageWatch,
  visit,
}) => {
  // The second where the network was lost between a file and the import of it: what is held up for a test is asked for twice.
  pageWatch.expectConsole(
    /A part of the page could not be loaded|Failed to fetch dynamically imported module/,
  );
  pageWatch.expectConsole(/^console: Failed to load resource: net::ERR_/);
  const network = await networkOfParts(context);
  await visit(assistant.path);
  await add(page);
  await fill(page, {
    'Authorization Type': 'OAuth v2 client credentials',
    Name: 'Hotel Bookings',
    'Client Secret Key': 's3cret-of-nobody',
  });
  network.lose();
  await form(page).getByRole('button', { name: 'Discover from issuer' }).click();
  const missing = form(page).getByRole('alert').filter({ hasText: 'This part could not be loaded.' });
  const tryAgain = missing.getByRole('button', { name: 'Try again', exact: true });
  await expect(tryAgain).toBeVisible();
  network.find();
  await tryAgain.click();
  await expect(discovery(page)).toBeVisible();
  const sheets = page.locator('link[rel="stylesheet"][href*="/discover-dialog-"]');
  expect(await sheets.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(field(page, 'Client Secret Key')).toHaveValue('s3cret-of-nobody');

  await field(page, 'Identity Provider Name').fill('StayHub');
  network.lose();
  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  // The tools of the key, those of the certificate, or both: whichever were asked for while the network was away.
  await expect(missing.first()).toBeVisible();
  network.find();
  page.once('dialog', (question) => void question.accept());
  await missing.first().getByRole('button', { name: 'Reload the page' }).click();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('Hotel Bookings');
  await expect(field(page, 'Client Secret Key')).toHaveValue('');
  await expect(field(page, 'Private key')).toBeVisible();
  await expect(missing).toBeHidden();
});

test('deleting many that cannot be loaded is said where it would go on, and goes on when it can', async ({
  assistant,
  context,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const client = { clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' };
  await assistant.addProfiles(['A', 'B'].map((name) => profileFor(client, { name })));
  const restore = await missChunk(context, 'perform');
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await deleteSelected(page);
  const panel = bulkPanel(page, 'Delete');
  await expect(panel.getByRole('status')).toContainText('This part could not be loaded.');
  await restore();
  await panel.getByRole('button', { name: 'Continue with 2', exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText('2 deleted');
});

test('known providers that could not be loaded are asked for once more when their field is typed into', async ({
  assistant,
  context,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.allowStatus(404);
  const restore = await missChunk(context, 'all');
  await visit(assistant.path);
  await add(page);
  const provider = field(page, 'Identity Provider Name');
  const missed = page.waitForResponse((answer) => answer.url().includes('/assets/all-'));
  await provider.focus();
  expect((await missed).status()).toBe(404);
  await field(page, 'Name').fill('Hotel Bookings');
  await restore();
  await provider.focus();
  await page.keyboard.type('aut');
  const list = page.getByRole('listbox', { name: 'Known identity providers' });
  await expect(list.getByRole('option')).toHaveText(['Auth0']);
});
