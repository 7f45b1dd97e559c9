import type { Page } from '@playwright/test';
import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { discoverFrom, openDiscovery } from '../pages/discovery.ts';
import { helpPanel, openHelp } from '../pages/help.ts';
import { loseRequests } from '../pages/lost-network.ts';
import { missChunk } from '../pages/missing-chunk.ts';
import { field, fill, form, keyTools } from '../pages/profile-form.ts';
import {
  add,
  bulkPanel,
  checkboxOf,
  deleteSelected,
  edit,
  rowOf,
  testFromRow,
} from '../pages/profile-list.ts';
import { openSwitcher } from '../pages/shell.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { testDialog } from '../pages/test-result.ts';
import { importDialog, openImport, previewText } from '../pages/transfer.ts';
import { openTrash } from '../pages/trash.ts';
import { openVariables, variableForm, variableRow } from '../pages/variables.ts';
import { lookOnce } from './look.ts';
import { addVariables } from './scene-changes.ts';
import { sceneProfile, sceneProfiles, signInProfile } from './scene-profiles.ts';
import { carryOutTrial, goToTrial, leaveFailingSave, meetConflict, showHistory } from './ways.ts';

// What the other pictures show 1280 pixels wide. One theme: it is the layout that breaks where there is little room.
test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });

async function look(page: Page, name: string): Promise<void> {
  await lookOnce(page, `${name}-light-390`);
}

test('help and shortcuts', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await openHelp(page);
  await look(page, 'help');
  await page.keyboard.press('Escape');
  await expect(helpPanel(page)).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await look(page, 'shortcuts');
});

test('a list that cannot be read, and deleted profiles', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await checkboxOf(page, 'Flight Status').check();
  await checkboxOf(page, 'Car Rental').check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('2 deleted');
  await look(page, 'list-deleted');
  await openTrash(page);
  await expect(rowOf(page, 'Car Rental')).toBeVisible();
  await look(page, 'trash');
  await page.goBack();
  await loseRequests(page, '/authorization-profiles?');
  await page.getByRole('searchbox').fill('Hotel');
  await expect(page.getByRole('main')).toContainText('The server cannot be reached.');
  await look(page, 'list-unreachable');
});

test('the menu of Build', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await page.getByRole('button', { name: 'Open menu', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Build' })).toBeVisible();
  await look(page, 'menu');
});

test('the menu of assistants', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await openSwitcher(page);
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'assistants');
});

test('what was not saved, after a reload', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await add(page);
  await fill(page, { Name: 'Room Search', 'Client ID': 'travel-planner' });
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(form(page).getByText('Your unsaved changes were restored.')).toBeVisible();
  await look(page, 'draft');
});

test('a sign-in that is waited for', async ({ page }) => {
  await openScene(page, [signInProfile('Calendar')]);
  await testFromRow(page, 'Calendar');
  await startSignIn(page);
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting for the sign-in…');
  await look(page, 'sign-in-waiting');
});

test('environment variables', async ({ page }) => {
  const assistantId = await openScene(page, sceneProfiles);
  await addVariables(page, assistantId);
  await openVariables(page);
  await expect(variableRow(page, 'API_KEY')).toBeVisible();
  await look(page, 'variables');
  await page.getByRole('button', { name: 'Edit API_KEY', exact: true }).click();
  await expect(variableForm(page)).toBeVisible();
  await look(page, 'variable-edit');
});

test('the form of a client with a certificate', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await edit(page, 'Hotel Bookings');
  await field(page, 'Client Authentication').selectOption('tls_client_auth');
  await expect(field(page, 'Certificate')).toBeVisible();
  await keyTools(page);
  await field(page, 'Certificate').scrollIntoViewIfNeeded();
  await look(page, 'form-certificate');
});

test('what a provider says of itself', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await add(page);
  const dialog = await openDiscovery(page);
  await discoverFrom(page, 'https://practice.example/default');
  await expect(dialog.getByRole('region', { name: 'What the provider says of itself' })).toBeVisible();
  await look(page, 'discovered');
});

test('a profile that somebody else changed meanwhile', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(412);
  await meetConflict(page);
  await look(page, 'conflict');
});

test('the history of a profile, and two tests side by side', async ({ page }) => {
  await showHistory(page, (name) => look(page, name));
});

test('what could work is tried', async ({ page }) => {
  await goToTrial(page);
  await carryOutTrial(page);
  await look(page, 'variants-found');
});

test('an import in which a name is taken', async ({ page }) => {
  await openScene(page, [sceneProfile('id.stayhub.example')]);
  await openImport(page);
  await previewText(
    page,
    "curl 'https://id.stayhub.example/oauth/token' -u 'travel-planner:s3cret' -d 'grant_type=client_credentials'",
  );
  await expect(importDialog(page).getByRole('alert')).toContainText('1 profile cannot be saved.');
  await look(page, 'import-name-taken');
  await importDialog(page).getByRole('button', { name: 'Import 1 profile', exact: true }).click();
  await expect(importDialog(page).getByLabel('The name is taken', { exact: true })).toBeFocused();
  await look(page, 'import-undecided');
});

test('a message over a form', async ({ page }) => {
  const assistantId = await openScene(page, sceneProfiles);
  await edit(page, 'Hotel Bookings');
  await leaveFailingSave(page, assistantId);
  await edit(page, 'Car Rental');
  await expect(field(page, 'Name')).toHaveValue('Car Rental');
  await look(page, 'toast-over-form');
});

test('a page that cannot be loaded', async ({ context, page, pageWatch }) => {
  pageWatch.allowStatus(404);
  await missChunk(context, 'libraries');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'The page could not be loaded' })).toBeVisible();
  await look(page, 'not-loaded');
});
