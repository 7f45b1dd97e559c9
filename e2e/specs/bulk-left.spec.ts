import { nobody, profileFor } from '../fixtures/assistant.ts';
import { expect, test } from '../fixtures/test.ts';
import { loseNext, loseRequests } from '../pages/lost-network.ts';
import { form } from '../pages/profile-form.ts';
import { add, bulkPanel, deleteSelected, rowOf, selectionBar } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';

const deletions = { method: 'POST', path: '/authorization-profile-deletions' } as const;

test.beforeEach(async ({ assistant, page, visit }) => {
  const names = Array.from({ length: 120 }, (_, index) => `Profile ${String(index + 1).padStart(3, '0')}`);
  await assistant.addProfiles(names.map((name) => profileFor(nobody, { name })));
  await visit(assistant.path);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selectionBar(page).getByRole('button', { name: 'Select all 120 that match' }).click();
  await expect(selectionBar(page).getByRole('status')).toHaveText('120 profiles selected');
});

test('the list is not left while many are deleted before somebody has said so', async ({ audit, page }) => {
  const slow = await holdNext(page, deletions);
  await deleteSelected(page);
  await slow.come();
  const panel = bulkPanel(page, 'Delete');
  await expect(panel).toBeVisible();
  // A dialog over the list leaves it where it is.
  await add(page);
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  const trash = page.getByRole('main').getByRole('link', { name: 'Trash', exact: true });
  await trash.click();
  const question = page.getByRole('alertdialog', { name: 'Leave the list?' });
  await expect(question).toContainText('120 profiles are not deleted');
  expect.soft(await audit(), 'the question before leaving').toEqual([]);
  await question.getByRole('button', { name: 'Stay', exact: true }).click();
  await expect(question).toBeHidden();
  await expect(panel).toBeVisible();
  await trash.click();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Trash', level: 1 })).toBeVisible();
  await slow.release();
  await page.goBack();
  await expect(page.getByText('20 profiles', { exact: true })).toBeVisible();
});

test('the list is not left in the moment in which the deletion of many begins', async ({ page }) => {
  const slow = await holdNext(page, deletions);
  await selectionBar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true });
  // Faster than a hand: before the panel is drawn, and before anything was sent.
  const trash = await page
    .getByRole('main')
    .getByRole('link', { name: 'Trash', exact: true, includeHidden: true })
    .elementHandle();
  await confirm.evaluate(async (button: HTMLElement, link) => {
    button.click();
    await new Promise(requestAnimationFrame);
    if (link instanceof HTMLElement) link.click();
  }, trash);
  const question = page.getByRole('alertdialog', { name: 'Leave the list?' });
  await expect(question).toContainText('120 profiles are not deleted');
  await question.getByRole('button', { name: 'Stay', exact: true }).click();
  await slow.come();
  // Where all is deleted before the answer, there is nothing left to ask.
  await page.getByRole('main').getByRole('link', { name: 'Trash', exact: true }).click();
  await expect(question).toBeVisible();
  await slow.release();
  await expect(page.getByRole('heading', { name: 'Trash', level: 1 })).toBeVisible();
  await expect(question).toBeHidden();
  await page.goBack();
  await expect(page.getByText('No authorization profiles yet')).toBeVisible();
});

test('deleting many is cancelled: what was sent is deleted, and the rest is left', async ({ page }) => {
  const slow = await holdNext(page, deletions);
  await deleteSelected(page);
  await slow.come();
  const panel = bulkPanel(page, 'Delete');
  await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
  await slow.release();
  await expect(panel.getByRole('status')).toContainText('100 deleted');
  await expect(panel.getByRole('status')).toContainText('Cancelled. 20 profiles were not reached.');
  await expect(rowOf(page, 'Profile 120')).toBeVisible();
  await expect(page.getByText('20 profiles', { exact: true })).toBeVisible();
  // What has ended holds nobody.
  await page.getByRole('main').getByRole('link', { name: 'Trash', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Trash', level: 1 })).toBeVisible();
});

test('what was deleted although its answer was lost is brought back by Undo', async ({ page }) => {
  await loseNext(page, { ...deletions, on: 'answer' });
  await deleteSelected(page);
  const panel = bulkPanel(page, 'Delete');
  await expect(panel.getByRole('status')).toContainText('100 deleted');
  await expect(panel.getByRole('status')).toContainText(
    'The server cannot be reached. Check that it is running, then try again. 20 profiles are still there.',
  );
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(bulkPanel(page, 'Restore').getByRole('status')).toHaveText('100 restored');
  await expect(page.getByText('120 profiles', { exact: true })).toBeVisible();
});

test('what was never deleted, since its request was lost, is not brought back', async ({ audit, page }) => {
  const findNetwork = await loseRequests(page, '/authorization-profile-selection');
  await loseNext(page, { ...deletions, on: 'request' });
  await deleteSelected(page);
  const panel = bulkPanel(page, 'Delete');
  await expect(panel.getByRole('status')).toContainText('Not confirmed for 100 profiles');
  // As long as nobody knows, nothing is restored.
  const undo = panel.getByRole('button', { name: 'Undo', exact: true });
  const look = await holdNext(page, {
    method: 'GET',
    path: '/authorization-profile-selection',
    isLost: true,
  });
  await undo.click();
  await look.come();
  await expect(panel.getByRole('status')).not.toContainText('Not confirmed for 100 profiles');
  await look.release();
  await expect(panel.getByRole('status')).toContainText('Not confirmed for 100 profiles');
  await findNetwork();
  await undo.click();
  await expect(panel.getByRole('status')).toContainText('120 profiles are still there.');
  await expect(undo).toBeHidden();
  expect.soft(await audit(), 'what is found out').toEqual([]);
  await panel.getByRole('button', { name: 'Continue with 120' }).click();
  await expect(panel.getByRole('status')).toHaveText('120 deleted');
});
