import { readFile, writeFile } from 'node:fs/promises';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseNext } from '../pages/lost-network.ts';
import {
  checkboxOf,
  pickFromRowMenu,
  rowOf,
  selectionBar,
  shownNames,
  testFromRow,
} from '../pages/profile-list.ts';
import { outcome } from '../pages/test-result.ts';
import { toast } from '../pages/toast.ts';
import {
  carryOutImport,
  chooseFile,
  exportDialog,
  exportFile,
  importDialog,
  openImport,
  openPreviewOf,
  previewedRow,
  previewText,
  sealUnder,
} from '../pages/transfer.ts';

const passphrase = 'correct horse battery staple';

test('a profile goes out with its secret sealed, comes in under another name, and passes its test', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client));
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Export');
  await exportDialog(page)
    .getByRole('radio', { name: /^Seal secrets/ })
    .check();
  expect.soft(await audit(), 'the export').toEqual([]);
  // The message may leave before a busy machine has the file.
  const said = expect(toast(page, '1 profile exported')).toBeVisible();
  const [file] = await Promise.all([exportFile(page, passphrase), said]);
  expect(file).not.toContain(client.clientSecret);

  await openImport(page);
  await chooseFile(page, 'profiles.json', Buffer.from(file));
  await importDialog(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await importDialog(page).getByRole('button', { name: 'Open secrets', exact: true }).click();
  await expect(importDialog(page).getByText('1 secret was opened')).toBeVisible();
  await expect(previewedRow(page, 'Hotel Bookings')).toContainText('Another profile already has this name.');
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('rename');
  await expect(previewedRow(page, 'Hotel Bookings')).toContainText('Hotel Bookings (imported)');
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('heading', { name: '1 profile imported' })).toBeFocused();
  await importDialog(page)
    .getByRole('contentinfo')
    .getByRole('button', { name: 'Close', exact: true })
    .click();

  await testFromRow(page, 'Hotel Bookings (imported)');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a wrong passphrase is told at its field, and the import goes on without the secrets', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  pageWatch.expectStatus(422);
  await assistant.addProfile(profileFor(await provider.registerClient()));
  await visit(assistant.path);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await sealUnder(page, passphrase);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await readFile(await (await coming).path());

  await openImport(page);
  await chooseFile(page, 'profiles.json', file);
  const field = importDialog(page).getByLabel('Passphrase', { exact: true });
  await importDialog(page).getByRole('button', { name: 'Open secrets', exact: true }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Enter the passphrase of the file/);
  await field.fill('wrong horse battery staple');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/does not open the secrets of the file/);
  await expect(importDialog(page).getByText('Some values break a rule.')).toHaveCount(0);
  expect.soft(await audit(), 'sealed secrets and a clash').toEqual([]);
  await previewedRow(page, 'Hotel Bookings').getByLabel('The name is taken').selectOption('skip');
  await expect(importDialog(page).getByText(/^Every profile is skipped/)).toBeVisible();

  // Import is there all the same, and leads to what is to be decided.
  const importButton = importDialog(page).getByRole('button', { name: /^Import(?: \d|$)/ });
  await importButton.click();
  const ofOne = previewedRow(page, 'Hotel Bookings').getByLabel('The name is taken');
  await expect(ofOne).toBeFocused();
  await ofOne.selectOption('Same as above');
  await importButton.click();
  await expect(ofOne).toBeFocused();
  await expect(ofOne).toHaveAccessibleDescription('Choose what happens where a name is taken.');
  expect.soft(await audit(), 'a decision that is missing').toEqual([]);

  const taken = previewedRow(page, 'Hotel Bookings').getByRole('checkbox', { name: 'Import Hotel Bookings' });
  await taken.uncheck();
  await importButton.click();
  await expect(taken).toBeFocused();
});

test('a cURL command becomes a profile: previewed without its secret, completed, saved', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  expect.soft(await audit(), 'the text').toEqual([]);
  const secret = 'canary-5c1f0a';
  await previewText(
    page,
    `curl -k 'https://id.example.com/oauth/token' \\\n  -u 'my-client:${secret}' \\\n  -d 'grant_type=client_credentials&scope=read'`,
  );
  const row = previewedRow(page, 'id.example.com');
  await expect(row).toContainText('OAuth v2 client credentials');
  await expect(row).toContainText('-k switches certificate checks off.');
  await expect(row).toContainText('To be entered after the import: Client Secret Key');
  await row.getByText(/^\d+ fields$/).click();
  await expect(row.getByRole('row', { name: /^Client ID/ })).toContainText('my-client');
  // What merely is as usual is folded away.
  await expect(row.getByRole('row', { name: /^Scope separator/ })).toBeHidden();
  await row.getByText(/^\d+ default values$/).click();
  await expect(row.getByRole('row', { name: /^Scope separator/ })).toBeVisible();
  expect.soft(await audit(), 'the preview').toEqual([]);
  await importDialog(page)
    .getByRole('checkbox', { name: /found in the text/ })
    .check();
  await expect(row.getByRole('row', { name: /^Client Secret Key/ })).toContainText('a secret, not shown');
  await expect(importDialog(page)).not.toContainText(secret);
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('list', { name: 'Report' })).toContainText(
    'id.example.com created',
  );
  expect.soft(await audit(), 'the report').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'id.example.com')).toBeVisible();
});

test('security schemes lack a client ID, which is given in the preview', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openPreviewOf(
    page,
    [
      'components:',
      '  securitySchemes:',
      '    hotels:',
      '      type: oauth2',
      '      flows:',
      '        clientCredentials: { tokenUrl: "https://id.example.com/token", scopes: { read: Read } }',
      '    certificate: { type: mutualTLS }',
    ].join('\n'),
  );
  await expect(importDialog(page)).toContainText(
    'certificate is a way to sign in that is not supported here.',
  );
  const clientId = previewedRow(page, 'hotels').getByLabel('Client ID', { exact: true });
  expect.soft(await audit(), 'the preview with errors').toEqual([]);
  // Import leads to what it lacks, and the key that sends a form finds nothing to send.
  await carryOutImport(page);
  await expect(clientId).toBeFocused();
  await importDialog(page)
    .getByRole('heading', { name: /^OpenAPI: 1 profile/ })
    .press('Control+Enter');
  await expect(importDialog(page).getByRole('list', { name: 'Report' })).toHaveCount(0);
  await clientId.fill('my-client');
  await clientId.press('Tab');
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('heading', { name: '1 profile imported' })).toBeVisible();
});

test('what cannot be read is told at the text, and nothing is saved', async ({
  assistant,
  audit,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(422, 2);
  await visit(assistant.path);
  await openImport(page);
  const text = importDialog(page).getByLabel('Paste here', { exact: true });
  await importDialog(page).getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(text).toHaveAccessibleDescription(/Paste what to import, or choose a file\./);
  await previewText(page, 'hello');
  await expect(text).toHaveAccessibleDescription(/This is none of what can be imported/);
  expect.soft(await audit(), 'a text that cannot be read').toEqual([]);
  const large = test.info().outputPath('large.json');
  await writeFile(large, Buffer.alloc(16 * 1024 * 1024 + 1, 32));
  await chooseFile(page, large);
  await expect(text).toHaveAccessibleDescription(/too large to import: the maximum is 16 MiB/);
  await chooseFile(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await expect(text).toHaveAccessibleDescription(/This is not text\./);
  await chooseFile(
    page,
    'newer.json',
    Buffer.from(JSON.stringify({ format: 'authorization-profiles', formatVersion: 2, profiles: [] })),
  );
  await expect(text).toHaveAccessibleDescription(/made by a newer version \(format 2;/);
});

test('an import whose answer is lost can be sent again, and saves nothing twice', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openPreviewOf(page, 'curl -u me:pw https://api.example.com/');
  await previewedRow(page, 'api.example.com').waitFor();
  await loseNext(page, { method: 'POST', path: '/authorization-profile-imports', on: 'answer' });
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('alert')).toContainText('No answer came');
  await carryOutImport(page);
  await expect(importDialog(page)).toContainText('Nothing was saved twice.');
  await page.keyboard.press('Escape');
  await expect.poll(() => shownNames(page)).toEqual(['api.example.com']);
});

test('an import that is changed after its answer was lost is another one', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openPreviewOf(
    page,
    ['one', 'two'].map((name) => `curl -u me:pw https://${name}.example.com/`).join('\n'),
  );
  await previewedRow(page, 'two.example.com').waitFor();
  await loseNext(page, { method: 'POST', path: '/authorization-profile-imports', on: 'answer' });
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('alert')).toContainText('No answer came');

  await previewedRow(page, 'one.example.com').getByRole('checkbox').uncheck();
  // Both were saved, as the preview shows now.
  await expect(importDialog(page).getByRole('alert')).toContainText(
    '1 profile cannot be saved. To import, choose above what becomes of',
  );
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('rename');
  await expect(importDialog(page).getByRole('button', { name: 'Import 1 profile' })).toBeVisible();
  await carryOutImport(page);
  await expect(importDialog(page).getByRole('list', { name: 'Report' })).toContainText(
    'two.example.com (imported)',
  );
  await expect(importDialog(page)).not.toContainText('Nothing was saved twice.');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => shownNames(page))
    .toEqual(['one.example.com', 'two.example.com', 'two.example.com (imported)']);
});

test('selected profiles are exported together', async ({ assistant, page, provider, visit }) => {
  const client = await provider.registerClient();
  for (const name of ['A', 'B', 'C']) await assistant.addProfile(profileFor(client, { name }));
  await visit(assistant.path);
  await checkboxOf(page, 'A').check();
  await checkboxOf(page, 'C').check();
  await selectionBar(page).getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog(page).waitFor();
  const file = await exportFile(page);
  expect(file).toContain('"name": "C"');
  expect(file).not.toContain('"name": "B"');
  expect(file).not.toContain(client.clientSecret);
});
