import type { Page } from '@playwright/test';
import { profileFor, type Assistant } from '../fixtures/assistant.ts';
import type { IdentityProvider } from '../fixtures/provider/identity-provider.ts';
import { underOwnHost } from '../fixtures/provider/own-host.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visit } from '../fixtures/visit.ts';
import { loseAfterFirst } from '../pages/lost-network.ts';
import {
  bulkPanel,
  checkboxOf,
  deleteSelected,
  rowOf,
  selectionBar,
  testFromRow,
} from '../pages/profile-list.ts';
import { closeResult, outcome } from '../pages/test-result.ts';

const letters = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'];

test.describe('of five profiles', () => {
  test.beforeEach(async ({ assistant, page, provider, visit }) => {
    const client = await provider.registerClient();
    await assistant.addProfiles(letters.map((name) => profileFor(client, { name })));
    await visit(assistant.path);
    await expect(rowOf(page, 'Echo')).toBeVisible();
  });

  const selected = (page: Page) => selectionBar(page).getByRole('status');

  test('some are selected one by one, with Shift, and by the keyboard', async ({ page }) => {
    await checkboxOf(page, 'Bravo').check();
    await expect(selected(page)).toHaveText('1 profile selected');
    await checkboxOf(page, 'Delta').click({ modifiers: ['Shift'] });
    await expect(selected(page)).toHaveText('3 profiles selected');
    await expect(checkboxOf(page, 'Charlie')).toBeChecked();

    await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await expect(selected(page)).toHaveText('5 profiles selected');
    await selectionBar(page).getByRole('button', { name: 'Clear selection' }).click();
    await expect(selectionBar(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Authorization Profiles' })).toBeFocused();

    await checkboxOf(page, 'Alpha').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(checkboxOf(page, 'Charlie')).toBeFocused();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(selected(page)).toHaveText('3 profiles selected');
    await expect(checkboxOf(page, 'Bravo')).not.toBeChecked();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Space');
    await expect(selected(page)).toHaveText('4 profiles selected');
  });

  test('Shift and Space select a range also where the click of a key tells of no Shift, as in Firefox', async ({
    page,
  }) => {
    await checkboxOf(page, 'Bravo').check();
    await checkboxOf(page, 'Delta').dispatchEvent('keydown', { key: ' ', shiftKey: true });
    await checkboxOf(page, 'Delta').dispatchEvent('click');
    await expect(selected(page)).toHaveText('3 profiles selected');
    await checkboxOf(page, 'Alpha').dispatchEvent('click');
    await checkboxOf(page, 'Charlie').dispatchEvent('click');
    await expect(selected(page)).toHaveText('3 profiles selected');
  });

  test('a selection is kept when the order changes, and forgotten with its filter', async ({ page }) => {
    await checkboxOf(page, 'Bravo').check();
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
    await expect(checkboxOf(page, 'Bravo')).toBeChecked();
    await page.goBack();
    await expect(checkboxOf(page, 'Bravo')).toBeChecked();
    await selectionBar(page).getByRole('button', { name: 'Clear selection' }).click();

    await page.getByLabel('Filter by type').selectOption('OAuth v2 client credentials');
    await expect(page.getByText('5 of 5 profiles')).toBeVisible();
    await checkboxOf(page, 'Bravo').check();
    await page.goBack();
    await expect(selectionBar(page)).toBeHidden();
    await expect(checkboxOf(page, 'Bravo')).not.toBeChecked();
  });

  test('some are deleted after a question, and come back by Undo with their secrets', async ({
    audit,
    page,
  }) => {
    for (const name of ['Bravo', 'Delta']) await checkboxOf(page, name).check();
    expect.soft(await audit(), 'the selection').toEqual([]);
    await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete 2 profiles?' });
    await expect(question).toBeVisible();
    expect.soft(await audit(), 'the question before deleting').toEqual([]);
    await question.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(rowOf(page, 'Bravo')).toBeVisible();
    await deleteSelected(page);
    const panel = bulkPanel(page, 'Delete');
    await expect(panel.getByRole('status')).toHaveText('2 deleted');
    await expect(rowOf(page, 'Bravo')).toBeHidden();

    await panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(bulkPanel(page, 'Restore').getByRole('status')).toHaveText('2 restored');
    expect.soft(await audit(), 'the report of what came back').toEqual([]);
    await expect(rowOf(page, 'Bravo')).toBeVisible();
    await page.getByRole('button', { name: 'Test Bravo', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Auth Test Passed' })).toBeVisible();
  });

  test('one that was changed meanwhile is not deleted with the others', async ({
    assistant,
    page,
    provider,
  }) => {
    const added = await assistant.addProfile(profileFor(provider.practiceClient, { name: 'Foxtrot' }));
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    // In their new order: a row that moves may be missed.
    await expect(rowOf(page, 'Foxtrot')).toBeVisible();
    for (const name of ['Bravo', 'Foxtrot']) await checkboxOf(page, name).check();
    const renamed = profileFor(provider.practiceClient, { name: 'Foxtrot, renamed' });
    await assistant.changeProfile(added.id, renamed);
    await deleteSelected(page);
    const panel = bulkPanel(page, 'Delete');
    await expect(panel.getByRole('list', { name: 'What to look at' })).toContainText(
      'Foxtrot was changed meanwhile and is still there',
    );
    await expect(rowOf(page, 'Foxtrot, renamed')).toBeVisible();
    await expect(rowOf(page, 'Bravo')).toBeHidden();
  });

  test('the latest tests of one are bars in its row', async ({ page }) => {
    for (let count = 0; count < 2; count += 1) {
      await testFromRow(page, 'Alpha');
      await expect(outcome(page)).toHaveText('Auth Test Passed');
      await closeResult(page);
    }
    const bars = rowOf(page, 'Alpha').getByRole('img', { name: 'The last 2 tests: 2 passed, 0 failed' });
    await expect(bars).toHaveText('2/2');
  });
});

test('many are tested, each row shows how it went, and the report names what to look at', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  await assistant.addProfiles(letters.map((name) => profileFor(client, { name })));
  await assistant.addProfile(profileFor(client, { name: 'Foxtrot', clientSecret: 'not the secret' }));
  const { baseUrl, tokenUrl } = client.tenancy;
  await assistant.addProfile(
    profileFor(client, { name: 'Golf', tokenRequestUrl: tokenUrl, tenancy: { enabled: true, baseUrl } }),
  );
  await visit(assistant.path);
  await expect(rowOf(page, 'Golf')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  const panel = bulkPanel(page, 'Test');
  await expect(panel.getByRole('heading')).toHaveText('6 of 7 profiles tested');
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.getByRole('status')).toHaveText('5 passed1 failed1 not tested');
  await expect(rowOf(page, 'Alpha')).toContainText('Passed');
  await expect(rowOf(page, 'Foxtrot')).toContainText('Failed');
  const report = panel.getByRole('list', { name: 'What to look at' });
  await expect(report).toContainText('Foxtrot failed: invalid_client');
  await expect(report).toContainText('Golf needs you for its test');
  expect.soft(await audit(), 'the report').toEqual([]);
  await report.getByRole('link', { name: 'Foxtrot' }).click();
  await expect(page.getByRole('dialog')).toContainText('Foxtrot');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel).toBeHidden();
});

/** Six profiles whose tests do not end, all of which are being tested. */
async function testEndless(page: Page, assistant: Assistant, provider: IdentityProvider, visit: Visit) {
  const tokenRequestUrl = underOwnHost(provider.faultUrl('never-answers'), 'many');
  const names = [1, 2, 3, 4, 5, 6].map((index) => `Profile ${index}`);
  await assistant.addProfiles(
    names.map((name) => profileFor(provider.practiceClient, { name, tokenRequestUrl })),
  );
  await visit(assistant.path);
  await expect(rowOf(page, 'Profile 6')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(page.getByRole('table').getByText('Testing…')).toHaveCount(4);
  await expect(rowOf(page, 'Profile 6')).toContainText('Waiting');
}

test('testing many is cancelled: what runs is stopped, and what waits is left', async ({
  assistant,
  page,
  pageWatch,
  provider,
  visit,
}) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  await testEndless(page, assistant, provider, visit);
  const panel = bulkPanel(page, 'Test');
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('4 cancelled');
  await expect(panel.getByRole('status')).toContainText('Cancelled. 2 profiles were not reached.');
  await expect(rowOf(page, 'Profile 6')).toContainText('Never tested');
});

// Where they share a server, other tests would wait behind these for as long as axe looks.
test('axe finds nothing while many are tested @browser-only', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await testEndless(page, assistant, provider, visit);
  expect.soft(await audit(), 'the progress').toEqual([]);
});

test('the network is lost in the middle of deleting many: the page says so, and goes on when it is back', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  const client = await provider.registerClient();
  const names = Array.from({ length: 120 }, (_, index) => `Profile ${String(index + 1).padStart(3, '0')}`);
  await assistant.addProfiles(names.map((name) => profileFor(client, { name })));
  await visit(assistant.path);
  await checkboxOf(page, 'Profile 001').check();
  await selectionBar(page).getByRole('button', { name: 'Select all 120 that match' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('120 profiles selected');
  const bringBack = await loseAfterFirst(page, '/authorization-profile-deletions');
  await deleteSelected(page);
  const panel = bulkPanel(page, 'Delete');
  await expect(panel.getByRole('status')).toContainText('100 deleted');
  await expect(panel.getByRole('status')).toContainText('The server cannot be reached.');
  // It asked what is there: nothing of what was sent last was deleted.
  await expect(panel.getByRole('status')).toContainText('20 profiles are still there.');
  await expect(page.getByText('20 profiles', { exact: true })).toBeVisible();
  expect.soft(await audit(), 'what is left to do').toEqual([]);

  await bringBack();
  await panel.getByRole('button', { name: 'Continue with 20' }).click();
  await expect(panel.getByRole('status')).toHaveText('120 deleted');
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();
});

test('a narrow list has cards, and what is done with many', async ({
  assistant,
  audit,
  page,
  provider,
  visit,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const client = await provider.registerClient();
  await assistant.addProfiles(letters.map((name) => profileFor(client, { name })));
  await visit(assistant.path);
  await expect(rowOf(page, 'Echo')).toBeVisible();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow(), 'the list').toBeLessThanOrEqual(0);
  expect.soft(await audit(), 'the list').toEqual([]);
  await page.getByRole('button', { name: 'Open menu', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Build' })).toBeVisible();
  expect.soft(await audit(), 'the menu').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Build' })).toBeHidden();
  await checkboxOf(page, 'Bravo').check();
  await selectionBar(page).getByRole('button', { name: 'Select all on this page' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('5 profiles selected');
  expect(await overflow(), 'the selection').toBeLessThanOrEqual(0);
  expect.soft(await audit(), 'the selection').toEqual([]);
  await deleteSelected(page);
  await expect(bulkPanel(page, 'Delete').getByRole('status')).toHaveText('5 deleted');
  expect(await overflow(), 'the report').toBeLessThanOrEqual(0);
  // From under the bar, where axe cannot see what is behind what.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect.soft(await audit(), 'the report').toEqual([]);
});
