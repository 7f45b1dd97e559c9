import type { Page } from '@playwright/test';
import { hostNotice } from '#contract/host-notice.ts';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { createApi } from '../fixtures/api/api.ts';
import { sendFromPage } from '../fixtures/api/send.ts';
import { openScene } from '../fixtures/scene.ts';
import { answerOnce } from '../pages/altered-answers.ts';
import { holdRequests, loseRequests } from '../pages/lost-network.ts';
import { missChunk } from '../pages/missing-chunk.ts';
import { fill, form, save } from '../pages/profile-form.ts';
import {
  bulkPanel,
  checkboxOf,
  deleteSelected,
  edit,
  pickFromRowMenu,
  rowOf,
  selectionBar,
} from '../pages/profile-list.ts';
import { openAuthorizationProfiles } from '../pages/shell.ts';
import { addVariable, openVariables, variableRow } from '../pages/variables.ts';
import { look, lookWhileBusy } from './look.ts';
import { dismissToast } from './make-way.ts';
import { addVariables, deleteMeanwhile, profileIdOf, refuseNextTest } from './scene-changes.ts';
import { sceneProfiles } from './scene-profiles.ts';
import { expect, test } from '../fixtures/test.ts';
import { leaveFailingSave } from './ways.ts';

test.use({ viewport: { width: 1280, height: 800 } });

async function goTo(page: Page, below: string): Promise<void> {
  await page.evaluate((path) => history.pushState(null, '', `${location.pathname}/${path}`), below);
}

test('a profile that is not there, one that is deleted meanwhile, and one that loads slowly', async ({
  page,
  pageWatch,
}) => {
  // Also the previews of what is typed in a profile that is gone.
  pageWatch.allowStatus(404);
  const assistantId = await openScene(page, sceneProfiles);
  await goTo(page, 'none');
  await expect(page.getByText('There is no such profile')).toBeVisible();
  await look(page, 'profile-not-found');
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the list' }).click();

  await edit(page, 'Car Rental');
  await expect(form(page)).toContainText('grant_type=client_credentials');
  await deleteMeanwhile(page, assistantId, 'Car Rental');
  await fill(page, { Description: 'Mine' });
  await expect(form(page)).toContainText('The preview cannot be shown right now');
  await save(page);
  const question = page.getByRole('alertdialog', { name: 'Somebody else deleted this profile' });
  await expect(question).toBeVisible();
  await look(page, 'profile-deleted');
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  await form(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();

  const flights = await profileIdOf(page, assistantId, 'Flight Status');
  await holdRequests(page, '/authorization-profiles/');
  await goTo(page, flights);
  await expect(page.getByRole('dialog').getByText('Loading the profile…')).toBeAttached();
  await lookWhileBusy(page, 'profile-loading');
});

test('a deletion of many that is interrupted, and tests that wait for the limit', async ({
  context,
  page,
  pageWatch,
}) => {
  pageWatch.allowStatus(404);
  await openScene(page, sceneProfiles);
  const select = async () => {
    for (const name of ['Car Rental', 'Flight Status']) await checkboxOf(page, name).check();
  };
  await select();
  const restore = await missChunk(context, 'perform');
  await deleteSelected(page);
  const deletion = bulkPanel(page, 'Delete');
  await expect(deletion.getByRole('button', { name: 'Continue with 2', exact: true })).toBeVisible();
  await look(page, 'bulk-interrupted');
  await deletion.getByRole('button', { name: 'Close', exact: true }).click();

  await restore();
  await select();
  await refuseNextTest(page);
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  const tests = bulkPanel(page, 'Test');
  await expect(tests.getByText('Continuing in 30 s.')).toBeVisible();
  await expect(tests).toContainText('1 of 2');
  await look(page, 'bulk-paused');
});

test('a server that has another key', async ({ page }) => {
  const parameters = { count: 1, variables: 0, key: 'k1' };
  await answerOnce(page, {
    method: 'GET',
    path: '/api/v1/host',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: {
      notices: [hostNotice('key_missing', parameters)],
      callbackUrl: 'https://bots.example.com/callback',
    },
  });
  const assistantId = await openScene(page, sceneProfiles);
  await expect(page.getByText(/^Secrets of 1 profile cannot be opened/)).toBeVisible();
  const { body } = await createApi(sendFromPage(page)).call(listProfiles, { params: { assistantId } });
  const items = body.items.map((item) => ({ ...item, hasUnreadableSecret: item.name === 'Hotel Bookings' }));
  await answerOnce(page, {
    method: 'GET',
    path: '/authorization-profiles?sort=-name',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { ...body, items: items.toReversed() },
  });
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('A secret has to be entered again');
  await look(page, 'host-notice');
});

test('a part of the form that is missing, and a save that fails after the form was left', async ({
  context,
  page,
  pageWatch,
}) => {
  pageWatch.allowStatus(404);
  pageWatch.expectConsole(/A part of the page could not be loaded/);
  const assistantId = await openScene(page, sceneProfiles);
  await missChunk(context, 'test-draft');
  await edit(page, 'Hotel Bookings');
  await form(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(
    form(page).getByRole('alert').filter({ hasText: 'This part could not be loaded.' }),
  ).toBeVisible();
  await look(page, 'part-missing');

  await leaveFailingSave(page, assistantId);
  await look(page, 'toast-failed');
});

test('variables and a list that could not be read anew', async ({ page }) => {
  const assistantId = await openScene(page, sceneProfiles);
  await addVariables(page, assistantId);
  await openVariables(page);
  await expect(variableRow(page, 'API_KEY')).toBeVisible();
  await loseRequests(page, '/variables?');
  await addVariable(page, { name: 'REGION', value: 'eu' });
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await dismissToast(page);
  await look(page, 'variables-stale');
  await openAuthorizationProfiles(page);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await loseRequests(page, '/authorization-profiles?');
  await pickFromRowMenu(page, 'Car Rental', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(again).toBeVisible();
  await dismissToast(page);
  await look(page, 'list-stale');
});
