import type { Page } from '@playwright/test';
import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  addScope,
  authorizationFields,
  enableTenancy,
  errorSummary,
  fill,
  form,
  save,
} from '../pages/profile-form.ts';
import {
  add,
  bulkPanel,
  checkboxOf,
  pickFromRowMenu,
  rowOf,
  selectionBar,
  testFromRow,
} from '../pages/profile-list.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';
import {
  carryOutImport,
  exportDialog,
  importDialog,
  openImport,
  previewedRow,
  previewText,
} from '../pages/transfer.ts';
import { look } from './look.ts';
import { importedCommands, sceneProfiles } from './scene-profiles.ts';
import { openTestedScene, testOneAfterAnother } from './scene-tests.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** Waits until the preview has followed what was typed; where there is little room it is folded away. */
async function previewShows(page: Page, { width }: { readonly width: number }, text: string): Promise<void> {
  if (width === 1280) await form(page).filter({ hasText: text }).waitFor();
}

for (const viewport of sizes)
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test('the export and the import', async ({ page }) => {
      await openScene(page, sceneProfiles);
      await pickFromRowMenu(page, 'Hotel Bookings', 'Export');
      await exportDialog(page)
        .getByRole('radio', { name: /^Seal secrets/ })
        .check();
      await look(page, 'export');
      await page.keyboard.press('Escape');

      await openImport(page);
      await previewText(page, importedCommands);
      await previewedRow(page, 'id.stayhub.example')
        .getByText(/^\d+ fields$/)
        .click();
      await look(page, 'import-preview');
      await importDialog(page)
        .getByRole('checkbox', { name: /found in the text/ })
        .check();
      await carryOutImport(page);
      await expect(importDialog(page).getByRole('list', { name: 'Report' })).toBeVisible();
      await look(page, 'import-report');
    });

    test('the list', async ({ page }) => {
      await openTestedScene(page);
      await expect(
        rowOf(page, 'Flight Status').getByRole('img', { name: /^The last \d tests/ }),
      ).toBeVisible();
      await look(page, 'list');

      await page.getByRole('button', { name: 'More actions for Flight Status' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look(page, 'list-menu');
      await page.keyboard.press('Escape');

      await pickFromRowMenu(page, 'Hotel Bookings', 'Delete');
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await look(page, 'delete');
      await page.keyboard.press('Escape');

      await checkboxOf(page, 'Flight Status').check();
      await checkboxOf(page, 'Car Rental').check();
      await expect(selectionBar(page)).toBeVisible();
      await look(page, 'list-selected');
      await testOneAfterAnother(page);
      await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
      await expect(bulkPanel(page, 'Test')).toContainText('2 profiles tested');
      await look(page, 'list-tested');
      await bulkPanel(page, 'Test').getByRole('button', { name: 'Close', exact: true }).click();
      await selectionBar(page).getByRole('button', { name: 'Clear selection', exact: true }).click();

      await page.getByRole('searchbox').fill('no such profile');
      await expect(page.getByText('No profiles match')).toBeVisible();
      await look(page, 'list-none');
    });

    test('an empty list', async ({ page }) => {
      await openScene(page, []);
      await expect(page.getByText('No authorization profiles yet')).toBeVisible();
      await look(page, 'empty');
    });

    test('the form', async ({ page }) => {
      await openScene(page, sceneProfiles);
      await add(page);
      await save(page);
      await expect(errorSummary(page)).toBeVisible();
      await look(page, 'add-errors');

      await fill(page, {
        Name: 'Room Search',
        'Identity Provider Name': 'StayHub',
        Description: 'Searches rooms by place and date.',
        'Client ID': 'travel-planner',
        'Client Secret Key': 's3cret of this picture',
        'Token Request URL': 'https://{tenant}.stayhub.example/oauth2/token',
      });
      await enableTenancy(page);
      await fill(page, { 'Base URL': 'https://{tenant}.stayhub.example' });
      await addScope(page, 1, 'scope', 'rooms.read');
      await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
      await previewShows(page, viewport, 'scope=rooms.read');
      await look(page, 'add');

      const group = authorizationFields(page);
      await group.getByRole('button', { name: 'Add Authorization Field' }).click();
      await group.getByLabel('Field Key', { exact: true }).fill('X-Api-Version');
      await group.getByLabel('Field Value', { exact: true }).fill('2026-10-01');
      await look(page, 'add-field');
    });

    test('a failed test', async ({ page }) => {
      await openScene(page, sceneProfiles);
      await testFromRow(page, 'Hotel Bookings');
      await expect(outcome(page)).toHaveText('Auth Test Failed');
      await look(page, 'test-failed');
      for (const tab of ['Response', 'Request', 'Timeline'] as const) {
        const panel = await showTab(page, tab);
        await panel.scrollIntoViewIfNeeded();
        await look(page, `test-failed-${tab.toLowerCase()}`);
      }
    });

    test('a passed test, and one that asks', async ({ page }) => {
      await openScene(page, sceneProfiles);
      await testFromRow(page, 'Flight Status');
      await expect(outcome(page)).toHaveText('Auth Test Passed');
      await look(page, 'test-passed');
      await closeResult(page);
      await testFromRow(page, 'Loyalty Points');
      await expect(testDialog(page).getByLabel('Tenancy', { exact: true })).toBeVisible();
      await look(page, 'test-tenancy');
    });
  });
