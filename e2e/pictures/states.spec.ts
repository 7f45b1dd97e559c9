import { createProfile } from '#contract/endpoints/authorization-profiles.ts';
import { cancelTestRun } from '#contract/endpoints/test-runs.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { holdRequests } from '../pages/lost-network.ts';
import { missChunk } from '../pages/missing-chunk.ts';
import { field, form, openAdvanced } from '../pages/profile-form.ts';
import {
  add,
  bulkPanel,
  checkboxOf,
  deleteSelected,
  edit,
  pickFromRowMenu,
  rowOf,
  selectionBar,
  testFromRow,
} from '../pages/profile-list.ts';
import { outcome, testAgain, testDialog } from '../pages/test-result.ts';
import { takePlaces } from '../pages/taken-places.ts';
import { toast } from '../pages/toast.ts';
import { importDialog, openImport, previewedRow, previewText } from '../pages/transfer.ts';
import { openTrash } from '../pages/trash.ts';
import { upgradeServer } from '../pages/upgraded-server.ts';
import { look, lookWhileBusy } from './look.ts';
import { addVariables, refuseNextTest } from './scene-changes.ts';
import { sceneProfile, sceneProfiles } from './scene-profiles.ts';
import { holdDurations } from './still.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const neverAnswers = 'https://practice.example/default/faults/never-answers/token';

test('a list that is read, and a page that is not there', async ({ page }) => {
  await holdRequests(page, '/authorization-profiles');
  await openScene(page, sceneProfiles);
  await expect(page.getByText('Loading profiles…')).toBeAttached();
  await lookWhileBusy(page, 'list-loading');
  await page.evaluate(() => history.pushState(null, '', '/nowhere'));
  await expect(page.getByRole('heading', { name: 'There is no such page', level: 1 })).toBeVisible();
  await look(page, 'not-found');
});

test('a page that cannot be loaded', async ({ context, page, pageWatch }) => {
  pageWatch.allowStatus(404);
  await missChunk(context, 'libraries');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'The page could not be loaded' })).toBeVisible();
  await look(page, 'not-loaded');
});

test('a page that the server has replaced', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await expect(rowOf(page, 'Hotel Bookings')).toBeVisible();
  await upgradeServer(page);
  await page.getByRole('searchbox').fill('Flight');
  await expect(page.getByText('1 of 4 profiles')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('The server was upgraded')).toBeVisible();
  await expect(page.getByText('4 profiles', { exact: true })).toBeVisible();
  await look(page, 'upgraded');
});

test('what is done with many, and what is asked before', async ({ page, pageWatch }) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  const names = ['Car Rental', 'Flight Status', 'Hotel Bookings', 'Loyalty Points', 'Rail Fares', 'Taxi'];
  await openScene(
    page,
    names.map((name) => sceneProfile(name, { tokenRequestUrl: neverAnswers })),
  );
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(rowOf(page, 'Loyalty Points')).toContainText('Testing…');
  await expect(rowOf(page, 'Taxi')).toContainText('Waiting');
  const panel = bulkPanel(page, 'Test');
  await expect(panel).toContainText('0 of 6');
  await look(page, 'list-testing');
  await page.getByRole('main').getByRole('link', { name: 'Trash', exact: true }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave the list?' });
  await expect(question).toBeVisible();
  await look(page, 'list-leave');
  await question.getByRole('button', { name: 'Stay', exact: true }).click();
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('4 cancelled');
  await expect(rowOf(page, 'Taxi')).toContainText('Never tested');
  // Begun together, they are measured by what the others do meanwhile.
  await holdDurations(page, '70 ms');
  await look(page, 'list-cancelled');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();

  await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  const deletion = page.getByRole('alertdialog', { name: 'Delete 6 profiles?' });
  await expect(deletion).toBeVisible();
  await look(page, 'delete-many');
  await deletion.getByRole('button', { name: 'Cancel', exact: true }).click();
});

test('a profile that comes back under another name, and a message of what was done', async ({
  page,
  pageWatch,
}) => {
  pageWatch.expectStatus(409);
  const assistantId = await openScene(page, sceneProfiles);
  await checkboxOf(page, 'Flight Status').check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('1 deleted');
  const client = { clientId: 'c', clientSecret: 's', tokenUrl: 'https://id.example.com/token' };
  await createApi(sendFromPage(page)).call(createProfile, {
    params: { assistantId },
    body: profileFor(client, { name: 'Flight Status' }),
  });
  await openTrash(page);
  await page.getByRole('button', { name: 'Restore Flight Status', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore under another name' });
  await expect(dialog).toBeVisible();
  await look(page, 'trash-restore');
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();

  await page.getByRole('main').getByRole('link', { name: 'Authorization Profiles', exact: true }).click();
  await pickFromRowMenu(page, 'Car Rental', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(toast(page, 'Authorization profile deleted')).toBeVisible();
  await expect(rowOf(page, 'Car Rental')).toBeHidden();
  await look(page, 'list-toast');
});

test('a test that waits, runs, is stopped, and is refused', async ({ page }) => {
  const profile = sceneProfile('Hotel Bookings', { tokenRequestUrl: neverAnswers });
  const assistantId = await openScene(page, [profile]);
  const places = await takePlaces(page, assistantId, profile);
  await testFromRow(page, 'Hotel Bookings');
  const status = testDialog(page).getByRole('status');
  await expect(status).toHaveText('Waiting: this test is next');
  await look(page, 'test-waiting');
  const api = createApi(sendFromPage(page));
  for (const { testRunId, left } of places) {
    await api.call(cancelTestRun, { params: { assistantId, testRunId } });
    await left();
    // Begun before the others end, it is measured by them all.
    await expect(status).toHaveText('Testing…');
  }
  await look(page, 'test-running');
  await testDialog(page).getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Cancelled');
  await look(page, 'test-cancelled');

  await refuseNextTest(page);
  await testAgain(page);
  await expect(testDialog(page).getByText('You can test again in 30 seconds.')).toBeVisible();
  await look(page, 'test-refused');
});

test('what few providers need, a pair of keys, and lists under fields', async ({ page }) => {
  const assistantId = await openScene(page, sceneProfiles);
  await addVariables(page, assistantId);
  await edit(page, 'Flight Status');
  await openAdvanced(page);
  await form(page).locator('details', { hasText: 'Advanced' }).scrollIntoViewIfNeeded();
  await look(page, 'form-advanced');

  await field(page, 'Client Authentication').selectOption('private_key_jwt');
  await form(page).getByRole('button', { name: 'Generate key pair', exact: true }).click();
  const generation = page.getByRole('dialog', { name: 'Generate key pair' });
  await expect(generation).toBeVisible();
  await look(page, 'form-key-pair');
  await page.keyboard.press('Escape');
  await expect(generation).toBeHidden();
  await form(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();

  await add(page);
  await field(page, 'Name').fill('Room Search');
  await field(page, 'Identity Provider Name').focus();
  await page.keyboard.type('a');
  await expect(page.getByRole('listbox', { name: 'Known identity providers' })).toBeVisible();
  await look(page, 'form-suggestions');
  await page.keyboard.press('Escape');
  await field(page, 'Token Request URL').focus();
  await page.keyboard.type('https://{{');
  await expect(page.getByRole('listbox', { name: 'Variables and other values' })).toBeVisible();
  await look(page, 'form-variables');
});

test('an import that cannot be read, and one that lacks something', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(422);
  await openScene(page, sceneProfiles);
  await openImport(page);
  await previewText(page, 'hello');
  await expect(importDialog(page).getByLabel('Paste here', { exact: true })).toHaveAccessibleDescription(
    /This is none of what can be imported/,
  );
  await look(page, 'import-unreadable');
  await previewText(
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
  await expect(previewedRow(page, 'hotels').getByLabel('Client ID', { exact: true })).toBeVisible();
  await look(page, 'import-lacking');
});
