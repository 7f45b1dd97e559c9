import { expect, test } from '../fixtures/test.ts';
import { rowOf } from '../pages/profile-list.ts';
import { outcome, testDialog } from '../pages/test-result.ts';

test('a test that waits is stopped', async ({ audit, page, pageWatch, testFault }) => {
  // A test that is just beginning is not known to be cancelled yet.
  pageWatch.allowStatus(404);
  await testFault('never-answers');
  const stop = testDialog(page).getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeVisible();
  expect.soft(await audit(), 'a test that runs').toEqual([]);
  await stop.click();
  await expect(outcome(page)).toHaveText('Auth Test Cancelled');
  expect.soft(await audit(), 'a test that was stopped').toEqual([]);

  // Where dialogs fill the screen, the second click of a double click falls on Stop and is not meant; the keyboard
  // stops at once.
  await page.setViewportSize({ width: 390, height: 844 });
  await testDialog(page).getByRole('button', { name: 'Test again', exact: true }).dblclick();
  await expect(stop).toBeFocused();
  await expect(testDialog(page).getByRole('status')).toHaveText('Testing…');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveText('Auth Test Cancelled');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Hotel Bookings')).toContainText('Cancelled');
});
