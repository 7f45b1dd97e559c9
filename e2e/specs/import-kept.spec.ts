import { expect, test } from '../fixtures/test.ts';
import { field, fill, saveAndClose } from '../pages/profile-form.ts';
import { rowOf } from '../pages/profile-list.ts';
import {
  carryOutImport,
  dropFile,
  importDialog,
  openImport,
  previewedRow,
  previewText,
} from '../pages/transfer.ts';

test('a file is dropped onto the dialog, and what was dropped is not lost without asking', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  await dropFile(page, 'command.txt', 'curl -u me:pw https://api.example.com/');
  await expect(previewedRow(page, 'api.example.com')).toContainText('Basic Auth');

  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard this import?' });
  await expect(question).toBeVisible();
  expect.soft(await audit(), 'the question before discarding').toEqual([]);
  await question.getByRole('button', { name: 'Go on' }).click();
  await expect(previewedRow(page, 'api.example.com')).toBeVisible();
  await page.goBack();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(importDialog(page)).toBeHidden();
  await openImport(page);
  await page.keyboard.press('Escape');
  await expect(importDialog(page)).toBeHidden();
});

test('the report leads to each secret that is still to be entered, and back', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  await previewText(
    page,
    ['one', 'two']
      .map((name) => `curl https://${name}.example.com/token -u me:pw -d grant_type=client_credentials`)
      .join('\n'),
  );
  await carryOutImport(page);
  const report = importDialog(page).getByRole('list', { name: 'Report' });
  await expect(report.getByRole('button', { name: /^Client Secret Key of/ })).toHaveCount(2);
  expect.soft(await audit(), 'the report').toEqual([]);
  await report
    .getByRole('listitem')
    .filter({ hasText: 'one.example.com' })
    .getByRole('button', { name: /^Client Secret Key of/ })
    .click();
  await expect(field(page, 'Client Secret Key')).toBeFocused();
  await fill(page, { 'Client Secret Key': 'correct horse' });
  await saveAndClose(page);
  await expect(report.getByRole('listitem').filter({ hasText: 'one.example.com' })).toContainText(
    'The secrets that it lacked are entered.',
  );
  await expect(report.getByRole('button', { name: /^Client Secret Key of/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'two.example.com')).toBeVisible();
});
