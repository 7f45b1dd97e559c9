import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseNext } from '../pages/lost-network.ts';
import { field, saveAndClose } from '../pages/profile-form.ts';
import {
  bulkPanel,
  checkboxOf,
  deleteSelected,
  edit,
  pickFromRowMenu,
  rowOf,
  selectionBar,
} from '../pages/profile-list.ts';
import { toast } from '../pages/toast.ts';
import { carryOutImport, exportDialog, importDialog, openImport, previewText } from '../pages/transfer.ts';

test('a selection follows what is saved, replaced and deleted here, and says what went elsewhere', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(404);
  const here = ['Bravo', 'Delta', 'echo.example.com'];
  for (const name of here) await assistant.addProfile(profileFor(nobody, { name }));
  const elsewhere = await assistant.addProfile(profileFor(nobody, { name: 'Foxtrot' }));
  await visit(assistant.path);
  for (const name of [...here, 'Foxtrot']) await checkboxOf(page, name).check();
  await openImport(page);
  await previewText(page, 'curl https://echo.example.com/ -u me:pw');
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('replace');
  await carryOutImport(page);
  await expect(importDialog(page)).toContainText('echo.example.com replaced');
  await page.keyboard.press('Escape');
  await expect(selectionBar(page).getByRole('status')).toHaveText('3 profiles selected');
  await pickFromRowMenu(page, 'Delta', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('2 profiles selected');
  await edit(page, 'Bravo');
  await field(page, 'Name').fill('Bravo, renamed');
  await saveAndClose(page);

  await assistant.deleteProfile(elsewhere.id);
  await selectionBar(page).getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog(page).getByRole('button', { name: 'Export', exact: true }).click();
  await expect(toast(page, '1 profile exported')).toBeVisible();
  await expect(page.getByText('1 selected profile was deleted meanwhile')).toBeVisible();
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('1 deleted1 no longer there');
});

test('a deletion whose answer is lost is undone, also where that answer is lost', async ({
  assistant,
  page,
  visit,
}) => {
  for (const name of ['Bravo', 'Delta']) await assistant.addProfile(profileFor(nobody, { name }));
  await visit(assistant.path);
  for (const name of ['Bravo', 'Delta']) await checkboxOf(page, name).check();
  const lost = { method: 'POST', on: 'answer' } as const;
  await loseNext(page, { ...lost, path: '/authorization-profile-deletions' });
  await deleteSelected(page);
  await expect(rowOf(page, 'Bravo')).toBeHidden();
  await loseNext(page, { ...lost, path: '/authorization-profile-restorations' });
  await bulkPanel(page, 'Delete').getByRole('button', { name: 'Undo', exact: true }).click();
  await bulkPanel(page, 'Restore').getByRole('button', { name: 'Continue with 2' }).click();
  await expect(bulkPanel(page, 'Restore').getByRole('status')).toHaveText('2 there already');
  await expect(rowOf(page, 'Delta')).toBeVisible();
});
