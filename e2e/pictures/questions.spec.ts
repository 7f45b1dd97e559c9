import { createProfile } from '#contract/endpoints/authorization-profiles.ts';
import { putVariable } from '#contract/endpoints/variables.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { openScene } from '../fixtures/scene.ts';
import { pickFromRowMenu, testFromRow } from '../pages/profile-list.ts';
import { askToPurge, runsOf } from '../pages/test-history.ts';
import { closeResult, outcome } from '../pages/test-result.ts';
import {
  carryOutImport,
  chooseFile,
  exportDialog,
  exportFile,
  importDialog,
  openImport,
  previewedRow,
} from '../pages/transfer.ts';
import { changeVariable, openVariables, variableForm, variableRow } from '../pages/variables.ts';
import { look } from './look.ts';
import { dismissToast } from './make-way.ts';
import { changeMeanwhile } from './scene-changes.ts';
import { sceneProfiles } from './scene-profiles.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const passphrase = 'correct horse battery staple';

test('a variable that moves stored secrets, and one that is deleted', async ({ page, pageWatch }) => {
  pageWatch.expectStatus(409);
  const assistantId = await openScene(page, sceneProfiles);
  const api = createApi(sendFromPage(page));
  const value = { value: 'https://practice.example', secure: false };
  await api.call(putVariable, {
    params: { assistantId, name: 'TOKEN_ORIGIN' },
    mustBeNew: true,
    body: value,
  });
  const client = { clientId: 'c', clientSecret: 's', tokenUrl: '{{env.TOKEN_ORIGIN}}/default/token' };
  await api.call(createProfile, {
    params: { assistantId },
    body: profileFor(client, { name: 'Room Search' }),
  });
  await openVariables(page);
  await changeVariable(page, 'TOKEN_ORIGIN', 'https://elsewhere.example');
  const moving = page.getByRole('alertdialog', { name: 'Remove stored secrets?' });
  await expect(moving).toContainText('Room Search');
  await look(page, 'variable-moves-secrets');
  await moving.getByRole('button', { name: 'Cancel', exact: true }).click();
  await variableForm(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(variableRow(page, 'TOKEN_ORIGIN')).toContainText('practice.example');

  await page.getByRole('button', { name: 'Delete TOKEN_ORIGIN', exact: true }).click();
  await expect(page.getByRole('alertdialog', { name: 'Delete TOKEN_ORIGIN?' })).toContainText('Room Search');
  await look(page, 'variable-delete');
});

test('a history before it is purged', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await testFromRow(page, 'Flight Status');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await closeResult(page);
  await pickFromRowMenu(page, 'Flight Status', 'Test history');
  await expect(runsOf(page)).toHaveCount(1);
  await askToPurge(page);
  await look(page, 'history-purge');
});

test('an import with a passphrase, which is discarded, or finds what was changed meanwhile', async ({
  page,
  pageWatch,
}) => {
  const assistantId = await openScene(page, sceneProfiles);
  await page.getByRole('search').getByRole('button', { name: 'Export', exact: true }).click();
  const file = Buffer.from(await exportFile(page, passphrase));
  await expect(exportDialog(page)).toBeHidden();
  await dismissToast(page);
  await openImport(page);
  await chooseFile(page, 'profiles.json', file);
  const dialog = importDialog(page);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await look(page, 'import-sealed');
  await dialog.getByRole('button', { name: 'Open secrets', exact: true }).click();
  await expect(dialog.getByText('4 secrets were opened')).toBeVisible();
  await dialog.getByLabel('If a name is taken', { exact: true }).selectOption('replace');
  await expect(previewedRow(page, 'Hotel Bookings')).toContainText('Replaces the saved one');
  await look(page, 'import-opened');

  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard this import?' });
  await expect(question).toBeVisible();
  await look(page, 'import-discard');
  await question.getByRole('button', { name: 'Go on', exact: true }).click();

  await changeMeanwhile(page, assistantId);
  pageWatch.expectStatus(412);
  await carryOutImport(page);
  await expect(dialog.getByRole('alert')).toContainText('then press Import again.');
  await expect(previewedRow(page, 'Hotel Bookings')).toContainText('after the preview');
  await look(page, 'import-changed');
});
