import { openScene, type SceneProfile } from '../fixtures/scene.ts';
import { expect, test } from '../fixtures/test.ts';
import { pickFromRowMenu, testFromRow } from '../pages/profile-list.ts';
import { startSignIn } from '../pages/sign-in-window.ts';
import { history, runsOf } from '../pages/test-history.ts';
import { closeResult, outcome, showTab, testDialog } from '../pages/test-result.ts';
import { findWhatWorks, startTrial, variants } from '../pages/variant-trial.ts';
import { look } from './look.ts';
import { sceneProfile, sceneProfiles } from './scene-profiles.ts';

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
  await openScene(page, sceneProfiles);
  for (let count = 0; count < 2; count += 1) {
    await testFromRow(page, 'Flight Status');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await closeResult(page);
  }
  await pickFromRowMenu(page, 'Flight Status', 'Test history');
  await expect(runsOf(page)).toHaveCount(2);
  await look(page, 'history');
  await history(page).getByRole('button', { name: 'Compare two tests' }).click();
  await expect(history(page).getByRole('table', { name: 'Profile as it was tested' })).toBeVisible();
  await look(page, 'history-compared');
});

test('what could work is tried', async ({ page }) => {
  const tokenRequestUrl = 'https://practice.example/default/faults/body-only/token';
  await openScene(page, [sceneProfile('Hotel Bookings', { tokenRequestUrl })]);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await findWhatWorks(page);
  await look(page, 'variants');
  await startTrial(page);
  await expect(variants(page).nth(1)).toContainText('Passed');
  await expect(testDialog(page).getByRole('button', { name: 'Use this' })).toBeFocused();
  await look(page, 'variants-found');
});

/** A profile with which users sign in. */
function calendar(): SceneProfile {
  const { authorizationFields: _, ...client } = sceneProfile('Calendar');
  return {
    ...client,
    type: 'oauth2_authorization_code',
    authorizationUrl: 'https://practice.example/default/authorize',
    scope: [{ key: 'scope', value: 'api:read' }],
  };
}

test('a sign-in', async ({ page }) => {
  await openScene(page, [calendar()]);
  await testFromRow(page, 'Calendar');
  await expect(testDialog(page)).toContainText('A window of the identity provider opens');
  await look(page, 'sign-in');
  const window = await startSignIn(page);
  await expect(testDialog(page).getByRole('status')).toHaveText('Waiting for the sign-in…');
  await look(page, 'sign-in-waiting');
  await window.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect(outcome(page)).toHaveText('Auth Test Passed');
  await window.setViewportSize({ width: 1280, height: 800 });
  await look(window, 'sign-in-window');
});

test('a sign-in whose window is closed, blocked, and ends in a refusal', async ({ page }) => {
  await openScene(page, [calendar()]);
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
