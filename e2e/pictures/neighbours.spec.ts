import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { helpPanel, openHelp } from '../pages/help.ts';
import { loseRequests } from '../pages/lost-network.ts';
import { pending } from '../pages/pending.ts';
import { bulkPanel, checkboxOf, deleteSelected, rowOf } from '../pages/profile-list.ts';
import { openAuthorizationProfiles, openSwitcher } from '../pages/shell.ts';
import { holdChunk } from '../pages/slow-chunk.ts';
import { holdNext } from '../pages/slow-network.ts';
import {
  beginExport,
  carryOutImport,
  exportDialog,
  exportProgress,
  importDialog,
  openImport,
  previewedRow,
  previewText,
} from '../pages/transfer.ts';
import { openTrash } from '../pages/trash.ts';
import { openVariables, variableForm, variableRow } from '../pages/variables.ts';
import { look, lookWhileBusy } from './look.ts';
import { addVariables } from './scene-changes.ts';
import { sceneProfile, sceneProfiles } from './scene-profiles.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('menus and dialogs around the list', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await openHelp(page);
  await look(page, 'help');
  await page.keyboard.press('Escape');
  await expect(helpPanel(page)).toBeHidden();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await look(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'settings');
  await page.keyboard.press('Escape');

  await openSwitcher(page);
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'assistants');
  await page.getByRole('menuitem', { name: 'New assistant' }).click();
  await expect(page.getByRole('dialog', { name: 'New assistant' })).toBeVisible();
  await look(page, 'assistant-new');
});

test('an export of many that is under way', async ({ page }) => {
  await openScene(
    page,
    Array.from({ length: 1200 }, (_, index) => sceneProfile(`Profile ${String(index + 1).padStart(4, '0')}`)),
  );
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  const request = { method: 'POST', path: '/authorization-profile-exports' } as const;
  const first = await holdNext(page, request);
  await beginExport(page);
  await first.come();
  const second = await holdNext(page, request);
  await first.release();
  await second.come();
  await expect(exportProgress(page)).toHaveJSProperty('value', 500);
  await look(page, 'export-progress');
  await page.keyboard.press('Escape');
  await second.release();
});

test('a part of the page that is long on its way', async ({ context, page }) => {
  const release = await holdChunk(context, 'export-dialog');
  await openScene(page, sceneProfiles);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await expect(pending(page)).toBeVisible();
  await lookWhileBusy(page, 'list-pending');
  release();
  await expect(exportDialog(page)).toBeVisible();
});

test('what a sealed export waits for', async ({ page }) => {
  await openScene(page, sceneProfiles);
  const sealed = await holdNext(page, { method: 'POST', path: '/authorization-profile-exports' });
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await beginExport(page, 'correct horse battery staple');
  await sealed.come();
  await expect(exportDialog(page).getByRole('status')).not.toBeEmpty();
  await look(page, 'export-sealing');
  await page.keyboard.press('Escape');
  await sealed.release();
});

test('what an import waits for', async ({ page }) => {
  await openScene(page, sceneProfiles);
  const preview = await holdNext(page, { method: 'POST', path: '/authorization-profile-import-previews' });
  await openImport(page);
  await previewText(
    page,
    'curl https://fares.example.com/ -u me:pw\ncurl https://rooms.example.com/ -u me:pw',
  );
  await preview.come();
  await expect(importDialog(page).getByRole('status')).not.toBeEmpty();
  await look(page, 'import-reading');
  await preview.release();
  await expect(previewedRow(page, 'fares.example.com')).toBeVisible();
  const saving = await holdNext(page, { method: 'POST', path: '/authorization-profile-imports' });
  await carryOutImport(page);
  await saving.come();
  await expect(importDialog(page).getByRole('status')).not.toBeEmpty();
  await look(page, 'import-saving');
  await saving.release();
});

test('deleted profiles, and the trash', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await openTrash(page);
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await look(page, 'trash-empty');
  await page.getByRole('main').getByRole('link', { name: 'Authorization Profiles', exact: true }).click();
  await checkboxOf(page, 'Flight Status').check();
  await checkboxOf(page, 'Car Rental').check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('2 deleted');
  await look(page, 'list-deleted');
  await openTrash(page);
  await expect(rowOf(page, 'Car Rental')).toBeVisible();
  await look(page, 'trash');
  await page.getByRole('button', { name: 'Delete permanently: Car Rental', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look(page, 'trash-delete');
});

test('environment variables', async ({ page }) => {
  const assistantId = await openScene(page, sceneProfiles);
  await openVariables(page);
  await expect(page.getByText('No environment variables yet')).toBeVisible();
  await look(page, 'variables-none');
  await openAuthorizationProfiles(page);
  await addVariables(page, assistantId);
  await openVariables(page);
  await expect(variableRow(page, 'API_KEY')).toBeVisible();
  await look(page, 'variables');
  await page.getByRole('button', { name: 'Edit API_KEY', exact: true }).click();
  await expect(variableForm(page)).toBeVisible();
  await look(page, 'variable-edit');
});

test('a list that cannot be read', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await loseRequests(page, '/authorization-profiles?');
  await page.getByRole('searchbox').fill('Hotel');
  await expect(page.getByRole('main')).toContainText('The server cannot be reached.');
  await look(page, 'list-unreachable');
});
