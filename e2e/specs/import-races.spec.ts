import type { Page } from '@playwright/test';
import { limits } from '#contract/limits.ts';
import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseNext } from '../pages/lost-network.ts';
import { field, form } from '../pages/profile-form.ts';
import { rowOf } from '../pages/profile-list.ts';
import { holdNext, type Held } from '../pages/slow-network.ts';
import { failure, toast } from '../pages/toast.ts';
import {
  carryOutImport,
  chooseFile,
  exportFile,
  importDialog,
  openImport,
  openPreviewOf,
  previewedRow,
  previewText,
} from '../pages/transfer.ts';

const previews = { method: 'POST', path: '/authorization-profile-import-previews' } as const;
const imports = { method: 'POST', path: '/authorization-profile-imports' } as const;
const passphrase = 'correct horse battery staple';

const command = (name: string) => `curl https://${name}.example.com/ -u me:pw`;
const commands = (...names: readonly string[]) => names.map(command).join('\n');

function button(page: Page, name: string | RegExp) {
  return importDialog(page).getByRole('button', { name, exact: true });
}

function discardQuestion(page: Page) {
  return page.getByRole('alertdialog', { name: 'Discard this import?' });
}

/** Carries the import out and asks to leave before its answer has come, which is held until it is released. */
async function leaveWhileSent(page: Page): Promise<Held> {
  const slow = await holdNext(page, imports);
  await carryOutImport(page);
  await slow.come();
  await page.keyboard.press('Escape');
  return slow;
}

/** The same, and gives it up. */
async function discardWhileSent(page: Page): Promise<Held> {
  const slow = await leaveWhileSent(page);
  await discardQuestion(page).getByRole('button', { name: 'Discard', exact: true }).click();
  return slow;
}

function report(page: Page) {
  return importDialog(page).getByRole('list', { name: 'Report' });
}

test('a text that is changed while it is looked at is not shown as the preview of the old one, which is given up', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  const slow = await holdNext(page, previews);
  await previewText(page, command('old'));
  await slow.come();
  await importDialog(page).getByLabel('Paste here', { exact: true }).fill(command('new'));
  expect(await slow.isGivenUp()).toBe(true);
  await slow.release();
  await expect(button(page, 'Preview')).toBeEnabled();
  await button(page, 'Preview').click();
  await expect(previewedRow(page, 'new.example.com')).toBeVisible();
  await expect(previewedRow(page, 'old.example.com')).toBeHidden();

  // Back leads to the text, whatever was asked for before.
  const late = await holdNext(page, previews);
  await previewedRow(page, 'new.example.com').getByRole('checkbox').uncheck();
  await late.come();
  await previewedRow(page, 'new.example.com').getByRole('checkbox').check();
  await expect.poll(late.isGivenUp, 'by the next one').toBe(true);
  await previewedRow(page, 'new.example.com').getByRole('checkbox').uncheck();
  await button(page, 'Back').click();
  await late.release();
  await button(page, 'Preview').click();
  await expect(previewedRow(page, 'new.example.com').getByRole('checkbox')).toBeChecked();
  await carryOutImport(page);
  await expect(report(page)).toContainText('new.example.com created');
});

test('a preview that is lost keeps the opened secrets and what was decided, and nothing is imported before it is there', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  for (const name of ['Flight Offers', 'Hotel Bookings'])
    await assistant.addProfile(profileFor(client, { name }));
  await visit(assistant.path);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  const file = await exportFile(page, passphrase);

  await openImport(page);
  await chooseFile(page, 'profiles.json', Buffer.from(file));
  await importDialog(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Open secrets').click();
  await expect(importDialog(page).getByText('2 secrets were opened')).toBeVisible();
  // The button that was pressed is gone.
  await expect(importDialog(page).getByRole('heading', { name: /^An export file/ })).toBeFocused();
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('replace');
  await expect(previewedRow(page, 'Hotel Bookings')).toContainText('Replaces the saved one');

  await loseNext(page, { ...previews, on: 'request' });
  await previewedRow(page, 'Flight Offers').getByRole('checkbox').uncheck();
  await expect(importDialog(page).getByRole('alert')).toContainText('does not show your last change');
  await expect(button(page, /^Import \d/)).toBeHidden();
  expect.soft(await audit(), 'a preview that is out of date').toEqual([]);
  await button(page, 'Try again').click();
  await expect(importDialog(page).getByText('2 secrets were opened')).toBeVisible();
  await expect(button(page, 'Import 1 profile')).toBeFocused();
  await expect(previewedRow(page, 'Flight Offers')).toContainText('Skipped');
  await carryOutImport(page);
  await expect(report(page)).toContainText('Hotel Bookings replaced');
  await expect(report(page)).not.toContainText('Still to be entered');
});

test('profiles that somebody saved after the preview are not replaced before they were looked at, in whichever window', async ({
  assistant,
  audit,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  const theirs = ['first', 'last'].map((name) => profileFor(client, { name: `${name}.example.com` }));
  const saved = await Promise.all(theirs.map((profile) => assistant.addProfile(profile)));
  await visit(assistant.path);
  await openImport(page);
  const others = Array.from({ length: limits.importWindow - 1 }, (_, index) => `other-${index + 1}`);
  await previewText(page, commands('first', ...others, 'last'));
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('replace');
  const first = previewedRow(page, 'first.example.com');
  await expect(first).toContainText('Replaces the saved one');

  for (const { id, name } of saved) await assistant.changeProfile(id, profileFor(client, { name }));
  pageWatch.expectStatus(412);
  await carryOutImport(page);
  await expect(first).toContainText('was saved or changed after the preview');
  await expect(previewedRow(page, 'other-1.example.com')).not.toContainText('after the preview');
  const reason = importDialog(page).getByRole('alert');
  await expect(reason).toContainText('Look at them, then press Import again.');
  await previewedRow(page, 'other-1.example.com').getByRole('checkbox').uncheck();
  await expect(previewedRow(page, 'other-1.example.com')).toContainText('Skipped');
  await button(page, 'Next').click();
  await expect(previewedRow(page, 'last.example.com')).toContainText(
    'was saved or changed after the preview',
  );
  await expect(reason).toContainText('Look at them, then press Import again.');
  expect.soft(await audit(), 'a profile that was saved after the preview').toEqual([]);
  await carryOutImport(page);
  await expect(report(page)).toContainText('first.example.com replaced');
});

test('an import waits for the preview of what was decided last', async ({ assistant, page, visit }) => {
  await visit(assistant.path);
  await openPreviewOf(page, commands('one', 'two'));
  await expect(button(page, 'Import 2 profiles')).toBeVisible();
  const slow = await holdNext(page, previews);
  await previewedRow(page, 'one.example.com').getByRole('checkbox').uncheck();
  await slow.come();
  await carryOutImport(page);
  await slow.release();
  await expect(report(page)).toContainText('two.example.com created');
  await expect(report(page)).toContainText('one.example.com skipped');
});

test('a text that is given in the preview is looked at by Enter, and by leaving the field for Import', async ({
  assistant,
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
      '        clientCredentials: { tokenUrl: "https://id.example.com/token", scopes: {} }',
    ].join('\n'),
  );
  const client = previewedRow(page, 'hotels').getByLabel('Client ID', { exact: true });
  await client.fill('travel');
  await client.press('Enter');
  await expect(button(page, 'Import 1 profile')).toBeVisible();
  await expect(client).toBeFocused();
  await client.fill('travel-planner');
  await button(page, 'Import 1 profile').click();
  await expect(report(page)).toContainText('hotels created');
  await button(page, 'Close').last().click();
  await rowOf(page, 'hotels').getByRole('link', { name: 'hotels' }).click();
  await expect(field(page, 'Client ID')).toHaveValue('travel-planner');
});

test('an import that was discarded while it was sent opens nothing when its answer comes, and says what was saved', async ({
  assistant,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openPreviewOf(page, command('late'));
  const slow = await leaveWhileSent(page);
  await expect(discardQuestion(page)).toContainText('it may be saved or not');
  await discardQuestion(page).getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(importDialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await field(page, 'Name').fill('Something else');
  await slow.release();
  await expect(toast(page, '1 profile imported')).toBeVisible();
  await expect(form(page)).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('Something else');
});

test('an import that is refused after it was discarded says that nothing was imported, and why', async ({
  assistant,
  page,
  pageWatch,
  visit,
}) => {
  pageWatch.expectStatus(412);
  const taken = profileFor(nobody, { name: 'late.example.com' });
  const { id } = await assistant.addProfile(taken);
  await visit(assistant.path);
  await openPreviewOf(page, command('late'));
  await importDialog(page).getByLabel('If a name is taken', { exact: true }).selectOption('replace');
  await expect(previewedRow(page, taken.name)).toContainText('Replaces the saved one');
  await assistant.changeProfile(id, taken);
  const slow = await discardWhileSent(page);
  await slow.release();
  await expect(
    failure(
      page,
      'Nothing was imported. A profile that would be replaced was saved or changed after the preview.',
    ),
  ).toBeVisible();
  await expect(failure(page, 'Nothing was imported.')).not.toContainText('press Import again');
});

test('a long text is kept when a key is pressed in its field, and cleared only by its button', async ({
  assistant,
  audit,
  page,
  visit,
}) => {
  await visit(assistant.path);
  await openImport(page);
  const pasted = importDialog(page).getByLabel('Paste here', { exact: true });
  const info = { description: 'x'.repeat(120_000) };
  const components = { securitySchemes: { long: { type: 'http', scheme: 'basic' } } };
  await pasted.fill(JSON.stringify({ openapi: '3.1.0', info, components }));
  await expect(pasted).toHaveAccessibleDescription(/^120,\d{3} characters, kept as they are/);
  expect.soft(await audit(), 'a long text').toEqual([]);
  await pasted.press('a');
  await button(page, 'Preview').click();
  await expect(previewedRow(page, 'long')).toBeVisible();
  await button(page, 'Back').click();
  await button(page, 'Clear the text').click();
  await expect(pasted).toBeFocused();
  await expect(pasted).toHaveValue('');
  await expect(pasted).toBeEditable();
});

test('what an import waits for is said, and for how long', async ({ assistant, audit, page, visit }) => {
  await visit(assistant.path);
  await openImport(page);
  const slowPreview = await holdNext(page, previews);
  await previewText(page, commands('a', 'b'));
  await slowPreview.come();
  const status = importDialog(page).getByRole('status');
  await expect(status).toHaveText('The text is being read.');
  await expect(importDialog(page)).toContainText(/read\.\d+ s/);
  expect.soft(await audit(), 'a text that is being read').toEqual([]);
  await slowPreview.release();
  await expect(previewedRow(page, 'a.example.com')).toBeVisible();
  const slowImport = await holdNext(page, imports);
  await carryOutImport(page);
  await slowImport.come();
  await expect(status).toHaveText('2 profiles are being saved, all together or none.');
  expect.soft(await audit(), 'an import that is under way').toEqual([]);
  await slowImport.release();
  await expect(report(page)).toBeVisible();
});
