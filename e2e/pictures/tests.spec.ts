import { openScene } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { testFromRow } from '../pages/profile-list.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';
import { look } from './look.ts';
import { sceneProfiles, signInProfile } from './scene-profiles.ts';
import { carryOutTrial, goToTrial, showHistory } from './ways.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the evidence of a passed test', async ({ page }) => {
  await openScene(page, sceneProfiles);
  await testFromRow(page, 'Flight Status');
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  for (const tab of ['Response', 'Request', 'Timeline'] as const) {
    const panel = await showTab(page, tab);
    await panel.scrollIntoViewIfNeeded();
    await look(page, `test-passed-${tab.toLowerCase()}`);
  }
});

test('the history of a profile, and two tests side by side', async ({ page }) => {
  await showHistory(page, (name) => look(page, name));
});

test('what could work is tried', async ({ page }) => {
  await goToTrial(page);
  await look(page, 'variants');
  await carryOutTrial(page);
  await look(page, 'variants-found');
});

test('a sign-in', async ({ page }) => {
  await openScene(page, [signInProfile('Calendar')]);
  await testFromRow(page, 'Calendar');
  await expect(testDialog(page)).toContainText('A window of the identity provider opens');
  await look(page, 'sign-in');
  const window = await startSignIn(page);
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting for the sign-in…');
  await look(page, 'sign-in-waiting');
  await window.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await expect(window).toHaveTitle('Authorization Success');
  await window.setViewportSize({ width: 1280, height: 800 });
  await look(window, 'sign-in-window');
});

test('a sign-in whose window is closed, blocked, and ends in a refusal', async ({ page }) => {
  await openScene(page, [signInProfile('Calendar')]);
  await testFromRow(page, 'Calendar');
  const closed = await startSignIn(page);
  await closed.close();
  await expect(testDialog(page)).toContainText('The sign-in window is closed');
  await look(page, 'sign-in-closed');
  const opening = page.waitForEvent('popup');
  await testDialog(page).getByRole('button', { name: 'Open the window' }).click();
  const signIn = await opening;
  await signIn.setViewportSize({ width: 1280, height: 800 });
  await look(signIn, 'sign-in-consent');
  await signIn.getByRole('button', { name: 'Deny', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await expect(signIn).toHaveTitle('Authorization Failed');
  await look(signIn, 'sign-in-window-failed');
  await closeResult(page);

  await page.evaluate(() => {
    window.open = () => null;
  });
  await testFromRow(page, 'Calendar');
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(testDialog(page)).toContainText('The browser did not open the sign-in window');
  await look(page, 'sign-in-blocked');
});
