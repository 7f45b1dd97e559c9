import { readFile } from 'node:fs/promises';
import { exportFileSchema } from '#contract/transfer/export-file.ts';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { selectionBar, shownNames } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { toast } from '../pages/toast.ts';
import { beginExport, exportDialog, exportProgress } from '../pages/transfer.ts';

const exports = { method: 'POST', path: '/authorization-profile-exports' } as const;
const names = Array.from({ length: 520 }, (_, index) => `Profile ${String(index + 1).padStart(3, '0')}`);

test.beforeEach(async ({ assistant, page, visit }) => {
  await assistant.addProfiles(names.map((name) => profileFor(nobody, { name })));
  await visit(assistant.path);
  await expect(page.getByRole('search').getByRole('status')).toHaveText('520 profiles');
});

test('an export of many says how far it is, and is one file in the end', async ({ audit, page }) => {
  const first = await holdNext(page, exports);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await beginExport(page);
  await first.come();
  await expect(exportDialog(page)).toContainText('0 of 520 profiles read');
  await expect(exportProgress(page)).toBeVisible();
  expect.soft(await audit(), 'an export that is under way').toEqual([]);
  const second = await holdNext(page, exports);
  await first.release();
  await second.come();
  await expect(exportProgress(page)).toHaveJSProperty('value', 500);
  await expect(exportDialog(page).getByRole('status')).toHaveText('468 of 520 profiles read');
  const coming = page.waitForEvent('download');
  await second.release();
  const file = exportFileSchema.parse(JSON.parse(await readFile(await (await coming).path(), 'utf8')));
  expect(file.profiles.map(({ profile }) => profile)).toEqual(
    names.map((name) => expect.objectContaining({ name }) as unknown),
  );
  await expect(toast(page, '520 profiles exported')).toBeVisible();
  await expect(exportDialog(page)).toBeHidden();
});

test('an export of selected profiles is cancelled: nothing more is asked for, and no file is saved', async ({
  page,
}) => {
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Select all 520 that match' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('520 profiles selected');
  await selectionBar(page).getByRole('button', { name: 'Export', exact: true }).click();
  const asked: string[] = [];
  const saved: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(exports.path)) asked.push(request.url());
  });
  page.on('download', (file) => void saved.push(file.suggestedFilename()));
  const slow = await holdNext(page, exports);
  await beginExport(page);
  await slow.come();
  await expect(exportDialog(page)).toContainText('0 of 520 profiles read');
  await exportDialog(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(exportDialog(page)).toBeHidden();
  await expect(toast(page, 'Export cancelled. No file was saved.')).toBeVisible();
  await slow.release();
  await selectionBar(page).getByRole('button', { name: 'Clear selection' }).click();
  await page.getByRole('searchbox').fill('Profile 520');
  await expect.poll(() => shownNames(page)).toEqual(['Profile 520']);
  expect(asked).toHaveLength(1);
  expect(saved).toEqual([]);
});

test('a sealed export comes as a whole: what is waited for is said, and for how long, and Escape cancels it', async ({
  audit,
  page,
}) => {
  const slow = await holdNext(page, exports);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  await beginExport(page, 'correct horse battery staple');
  await slow.come();
  await expect(exportDialog(page).getByRole('status')).toHaveText(
    'The secrets of 520 profiles are being sealed on the server. The file comes as a whole.',
  );
  await expect(exportDialog(page)).toContainText(/The file comes as a whole\.\d+ s/);
  await expect(exportProgress(page)).toBeHidden();
  expect.soft(await audit(), 'a sealed export that is under way').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toBeHidden();
  await expect(toast(page, 'Export cancelled. No file was saved.')).toBeVisible();
  await slow.release();
});
