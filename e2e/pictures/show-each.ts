import type { Page } from '@playwright/test';
import {
  add,
  bulkPanel,
  checkboxOf,
  deleteSelected,
  pickFromRowMenu,
  rowOf,
  testFromRow,
} from '../pages/profile-list.ts';
import { runsOf } from '../pages/test-history.ts';
import { closeResult, outcome } from '../pages/test-result.ts';
import { importDialog, openImport, previewedRow, previewText } from '../pages/transfer.ts';
import { openTrash } from '../pages/trash.ts';
import { openVariables, variableRow } from '../pages/variables.ts';
import { openMenu } from './make-way.ts';
import { addVariables } from './scene-changes.ts';
import { importedCommands } from './scene-profiles.ts';
import { expect } from '../fixtures/test.ts';

/** Shows every kind of page and dialog of a tested scene one after the other, and looks at each. */
export async function showEach(
  page: Page,
  assistantId: string,
  seen: (name: string) => Promise<void>,
): Promise<void> {
  await seen('list');
  await add(page);
  await seen('add');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await seen('test-failed');
  await closeResult(page);
  await pickFromRowMenu(page, 'Flight Status', 'Test history');
  await expect(runsOf(page).first()).toBeVisible();
  await seen('history');
  await page.keyboard.press('Escape');

  await openImport(page);
  await previewText(page, importedCommands);
  await expect(previewedRow(page, 'id.stayhub.example')).toBeVisible();
  await seen('import-preview');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(importDialog(page)).toBeHidden();

  await checkboxOf(page, 'Car Rental').check();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('1 deleted');
  await openTrash(page);
  await expect(rowOf(page, 'Car Rental')).toBeVisible();
  await seen('trash');

  await addVariables(page, assistantId);
  await openMenu(page);
  await openVariables(page);
  await expect(variableRow(page, 'API_KEY')).toBeVisible();
  await seen('variables');
}
