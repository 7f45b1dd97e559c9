import { purgeTestRuns, testProfile } from '#contract/endpoints/test-runs.ts';
import { profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseRequests } from '../pages/lost-network.ts';
import { tellOfChange } from '../pages/other-window.ts';
import { fill, saveAndClose } from '../pages/profile-form.ts';
import { edit, pickFromRowMenu, rowOf, testFromRow } from '../pages/profile-list.ts';
import { askToPurge, history, purge, runsOf, showRun } from '../pages/test-history.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';

test('a failed and a passed test are compared, and then purged', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfile(profileFor(client, { clientSecret: 'not the secret' }));
  await visit(assistant.path);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await closeResult(page);
  await edit(page, 'Hotel Bookings');
  await fill(page, { 'Client Secret Key': client.clientSecret, Description: 'Rooms' });
  await saveAndClose(page);
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('before the last change');
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Passed');

  await testDialog(page).getByRole('button', { name: 'Test history' }).click();
  await expect(runsOf(page)).toHaveCount(2);
  await expect(runsOf(page).nth(0)).toContainText('Passed');
  await expect(runsOf(page).nth(1)).toContainText('invalid_client');
  expect.soft(await audit(), 'the list of runs').toEqual([]);

  await showRun(page, 1);
  await expect(history(page).getByRole('heading', { name: 'Auth Test Failed' })).toBeFocused();
  await expect(history(page).getByRole('tab', { name: 'Response' })).toBeVisible();
  expect.soft(await audit(), 'one run').toEqual([]);
  await history(page).getByRole('button', { name: 'Back to the history' }).click();
  await expect(runsOf(page).nth(1).getByRole('button')).toBeFocused();

  await history(page).getByRole('button', { name: 'Compare two tests' }).click();
  const profile = history(page).getByRole('table', { name: 'Profile as it was tested' });
  await expect(profile.getByRole('row', { name: /Client Secret Key differs/ })).toBeVisible();
  await expect(profile.getByRole('row', { name: /^Client ID/ })).not.toContainText('differs');
  await expect(profile.getByRole('row', { name: /Description differs/ })).toContainText('Rooms');
  const answer = history(page).getByRole('table', { name: 'Answer', exact: true });
  await expect(answer.getByRole('row', { name: /Status differs/ })).toContainText('401');
  await expect(answer.getByRole('row', { name: /error differs/ }).first()).toContainText('invalid_client');
  await expect(history(page)).not.toContainText('not the secret');
  expect.soft(await audit(), 'two runs side by side').toEqual([]);
  await history(page).getByRole('button', { name: 'Changes only' }).click();
  await expect(profile.getByRole('row', { name: /^Client ID/ })).toHaveCount(0);
  await history(page).getByRole('button', { name: 'Back to the history' }).click();

  await askToPurge(page);
  expect.soft(await audit(), 'the question before purging').toEqual([]);
  await purge(page);
  await expect(history(page)).toContainText('No tests are kept of this profile.');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Passed');
});

test('a fix found in the history goes into the form', async ({ page, testFault }) => {
  await testFault('body-only');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await closeResult(page);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Test history');
  await showRun(page, 0);
  await history(page)
    .getByRole('button', { name: /in the body/i })
    .click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
});

test('a test of the history has an address of its own', async ({
  assistant,
  audit,
  page,
  testFault,
  visit,
}) => {
  await testFault('invalid-client');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await closeResult(page);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Test history');
  await showRun(page, 0);
  const heading = history(page).getByRole('heading', { name: 'Auth Test Failed' });
  await expect(heading).toBeVisible();
  await expect(page).toHaveURL(/\/history\/[0-9a-f-]{36}$/);

  // Back and forward lead from the run to the list of runs and on.
  await page.goBack();
  await expect(runsOf(page).nth(0).getByRole('button')).toBeFocused();
  await page.goForward();
  await expect(heading).toBeFocused();
  const address = new URL(page.url()).pathname;

  // Closing it leads to the list of profiles, however many addresses lie between.
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${assistant.path}$`));
  await expect(history(page)).toHaveCount(0);

  await visit(address);
  await expect(heading).toBeVisible();
  await history(page).getByRole('button', { name: 'Back to the history' }).click();
  await expect(runsOf(page)).toHaveCount(1);

  await visit(address.replace(/[0-9a-f]{12}$/, '000000000000'));
  await expect(history(page)).toContainText('This test is not kept any more');
  expect.soft(await audit(), 'a run that is not kept').toEqual([]);
  await history(page).getByRole('button', { name: 'Back to the history' }).click();
  await expect(runsOf(page)).toHaveCount(1);
});

test('a list of runs that cannot be read anew once it was purged says that it is old', async ({
  audit,
  page,
  testFault,
}) => {
  await testFault('invalid-client');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await testDialog(page).getByRole('button', { name: 'Test history' }).click();
  await expect(runsOf(page)).toHaveCount(1);
  const answer = await loseRequests(page, '/test-runs?');
  await askToPurge(page);
  await purge(page);
  const stale = history(page).getByRole('status').filter({ hasText: 'This is the list as it was at' });
  await expect(stale).toContainText('The server cannot be reached.');
  expect.soft(await audit(), 'the runs as they were').toEqual([]);
  await answer();
  await stale.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(history(page)).toContainText('No tests are kept of this profile.');
  await expect(stale).toBeHidden();
});

test('a run that is gone while it is compared is told as gone, and is not another one', async ({
  api,
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const { id: profileId } = await assistant.addProfile(profileFor(provider.practiceClient));
  const params = { assistantId: assistant.id, profileId };
  const testTwice = async () => {
    for (const _ of [1, 2]) await api.call(testProfile, { params, body: {} });
  };
  await testTwice();
  await visit(assistant.path);
  await pickFromRowMenu(page, 'Hotel Bookings', 'Test history');
  await history(page).getByRole('button', { name: 'Compare two tests' }).click();
  await expect(history(page).getByRole('table', { name: 'Profile as it was tested' })).toBeVisible();
  await api.call(purgeTestRuns, { params });
  await testTwice();
  await tellOfChange(page);
  const first = history(page).getByLabel('First test', { exact: true });
  const second = history(page).getByLabel('Second test', { exact: true });
  for (const select of [first, second]) {
    await expect(select.getByRole('option', { selected: true })).toHaveText('This test is not kept any more');
    await expect(select.getByRole('option')).toHaveCount(3);
  }
  await expect(history(page).getByRole('status')).toContainText(
    'It was purged, or later tests took its place.',
  );
  await expect(history(page).getByRole('table')).toHaveCount(0);
  expect.soft(await audit(), 'runs that are gone').toEqual([]);
  await first.selectOption({ index: 1 });
  await second.selectOption({ index: 2 });
  await expect(history(page).getByRole('table', { name: 'Profile as it was tested' })).toBeVisible();
  await expect(first.getByRole('option')).toHaveCount(2);
});
