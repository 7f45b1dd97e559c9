import { readFileSync } from 'node:fs';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { listedNames } from '../fixtures/listed-names.ts';
import {
  authorizationFields,
  enableTenancy,
  errorSummary,
  fill,
  form,
  openAdvanced,
  save,
  testDraft,
} from '../pages/profile-form.ts';
import {
  add,
  bulkPanel,
  deleteSelected,
  edit,
  pickFromRowMenu,
  rowOf,
  selectionBar,
  testFromRow,
} from '../pages/profile-list.ts';
import { strikeOut } from '../pages/listed-places.ts';
import { openAuthorizationProfiles, openSwitcher } from '../pages/shell.ts';
import { holdNext } from '../pages/slow-network.ts';
import { history } from '../pages/test-history.ts';
import { closeResult, enterTenancy, outcome, testDialog } from '../pages/test-result.ts';
import { beginExport, exportDialog, importDialog, openImport, previewText } from '../pages/transfer.ts';
import { addVariable, openVariables, variableForm } from '../pages/variables.ts';
import { findWhatWorks, variants } from '../pages/variant-trial.ts';

const list = new URL('../../docs/accessible-names.md', import.meta.url);

test('each name that runs elsewhere count on is found by its role', async ({
  assistant,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  test.slow();
  // A test that is stopped when it has just begun is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  const missing = new Set(listedNames(readFileSync(list, 'utf8')));
  const look = () => strikeOut(page, missing);
  const client = provider.practiceClient;
  const { baseUrl, tokenUrl } = (await provider.registerClient()).tenancy;
  await assistant.addProfiles([
    profileFor(client, { name: 'Flight Offers' }),
    profileFor(client, { tokenRequestUrl: provider.faultUrl('body-only') }),
    profileFor(client, {
      name: 'Partner Hotels',
      tokenRequestUrl: tokenUrl,
      tenancy: { enabled: true, baseUrl },
    }),
  ]);

  await test.step('the list', async () => {
    await visit(assistant.path);
    await expect(rowOf(page, 'Partner Hotels')).toBeVisible();
    await look();
    await openSwitcher(page);
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More actions for Flight Offers' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel', exact: true }).click();
  });

  await test.step('what is done with many', async () => {
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
    await expect(bulkPanel(page, 'Test').getByRole('status')).toContainText('1 not tested');
    await look();
    await bulkPanel(page, 'Test').getByRole('button', { name: 'Close', exact: true }).click();
    await deleteSelected(page);
    await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('3 deleted');
    await look();
    await bulkPanel(page, 'Delete').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(bulkPanel(page, 'Restore').getByRole('status')).toHaveText('3 restored');
    await look();
  });

  await test.step('the form', async () => {
    await add(page);
    await fill(page, { 'Authorization Type': 'Basic Auth' });
    await expect(form(page).getByRole('group', { name: 'Form Fields' })).toBeVisible();
    await look();
    for (const type of ['OAuth v1', 'OAuth v2', 'OAuth v2 password grant type'] as const) {
      await fill(page, { 'Authorization Type': type });
      await openAdvanced(page);
      await look();
    }
    await save(page);
    await expect(errorSummary(page)).toContainText('save');
    await look();
    await testDraft(page);
    await expect(errorSummary(page)).toContainText('test');
    await look();
    await fill(page, { 'Authorization Type': 'OAuth v2 client credentials' });
    await enableTenancy(page);
    await authorizationFields(page).getByRole('button', { name: 'Add Authorization Field' }).click();
    await expect(form(page).getByLabel('Field Key', { exact: true })).toBeVisible();
    await look();
    await form(page).getByRole('button', { name: 'Add Scope' }).click();
    await expect(form(page).getByLabel('Value 1', { exact: true })).toBeVisible();
    await look();
    await form(page).getByLabel('Field Key', { exact: true }).press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
    await edit(page, 'Flight Offers');
    await look();
    await page.keyboard.press('Escape');
  });

  await test.step('a test, what works, and the history', async () => {
    await testFromRow(page, 'Partner Hotels');
    await expect(testDialog(page).getByLabel('Tenancy', { exact: true })).toBeVisible();
    await look();
    await enterTenancy(page, 'nobody');
    await expect(outcome(page)).toBeVisible();
    await closeResult(page);
    await testFromRow(page, 'Flight Offers');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await expect(testDialog(page).getByRole('tab').last()).toBeVisible();
    await look();
    await closeResult(page);
    await testFromRow(page, 'Hotel Bookings');
    await expect(outcome(page)).toHaveText('Auth Test Failed');
    await look();
    await findWhatWorks(page);
    await expect(variants(page).first()).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await expect(testDialog(page)).toBeHidden();
    await pickFromRowMenu(page, 'Hotel Bookings', 'Test history');
    await expect(history(page).getByRole('table')).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
  });

  await test.step('variables, on a narrow page', async () => {
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.getByRole('button', { name: 'Open menu' })).toBeVisible();
    await look();
    await openVariables(page);
    await page.setViewportSize(wide ?? { width: 1280, height: 720 });
    await addVariable(page, { name: 'API_HOST', value: 'stayhub.example' });
    await expect(page.getByRole('rowheader', { name: 'API_HOST' })).toBeVisible();
    await look();
    await page.getByRole('button', { name: 'Edit API_HOST' }).click();
    await expect(variableForm(page).getByLabel('Value', { exact: true })).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await expect(variableForm(page)).toBeHidden();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(variableForm(page).getByLabel('Name', { exact: true })).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
  });

  await test.step('import and export, beside a test that is stopped', async () => {
    await assistant.addProfiles([
      profileFor(client, { name: 'Car Rental', tokenRequestUrl: provider.faultUrl('never-answers') }),
      ...Array.from({ length: 510 }, (_, index) => profileFor(client, { name: `Profile ${index}` })),
    ]);
    await openAuthorizationProfiles(page);
    await testFromRow(page, 'Car Rental');
    await testDialog(page).getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(outcome(page)).toHaveText('Auth Test Cancelled');
    await look();
    await closeResult(page);
    await openImport(page);
    await expect(importDialog(page).getByLabel('Paste here', { exact: true })).toBeVisible();
    await look();
    await previewText(page, 'curl -u me:pw https://api.example.com/');
    await expect(importDialog(page).getByRole('checkbox').first()).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
    await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
    await exportDialog(page)
      .getByRole('radio', { name: /^Seal secrets/ })
      .check();
    await expect(exportDialog(page).getByLabel('Passphrase', { exact: true })).toBeVisible();
    await look();
    await exportDialog(page).getByRole('radio').first().check();
    const slow = await holdNext(page, { method: 'POST', path: '/authorization-profile-exports' });
    await beginExport(page);
    await slow.come();
    await expect(exportDialog(page).getByRole('progressbar')).toBeVisible();
    await look();
    await exportDialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
    await slow.release();
  });

  expect([...missing].map(({ role, text }) => `${role} ${text}`)).toEqual([]);
});
