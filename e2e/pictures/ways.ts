import type { Page } from '@playwright/test';
import { openScene } from '../fixtures/scene.ts';
import { expect } from '../fixtures/test.ts';
import { fill, save } from '../pages/profile-form.ts';
import { edit, pickFromRowMenu, testFromRow } from '../pages/profile-list.ts';
import { holdNext } from '../pages/slow-network.ts';
import { history, runsOf } from '../pages/test-history.ts';
import { closeResult, outcome, testDialog } from '../pages/test-result.ts';
import { failure } from '../pages/toast.ts';
import { findWhatWorks, startTrial, variants } from '../pages/variant-trial.ts';
import { changeMeanwhile, profileIdOf } from './scene-changes.ts';
import { sceneProfile, sceneProfiles } from './scene-profiles.ts';

/** Tests a profile twice, and looks at its history and at both tests side by side. */
export async function showHistory(page: Page, seen: (name: string) => Promise<void>): Promise<void> {
  await openScene(page, sceneProfiles);
  for (let count = 0; count < 2; count += 1) {
    await testFromRow(page, 'Flight Status');
    await expect(outcome(page)).toHaveText('Auth Test Passed');
    await closeResult(page);
  }
  await pickFromRowMenu(page, 'Flight Status', 'Test history');
  await expect(runsOf(page)).toHaveCount(2);
  await seen('history');
  await history(page).getByRole('button', { name: 'Compare two tests' }).click();
  await expect(history(page).getByRole('table', { name: 'Profile as it was tested' })).toBeVisible();
  await seen('history-compared');
}

/** Goes to what could be tried with a profile whose provider takes its client in the body alone. */
export async function goToTrial(page: Page): Promise<void> {
  const tokenRequestUrl = 'https://practice.example/default/faults/body-only/token';
  await openScene(page, [sceneProfile('Hotel Bookings', { tokenRequestUrl })]);
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await findWhatWorks(page);
}

/** Tries it, until one way has passed. */
export async function carryOutTrial(page: Page): Promise<void> {
  await startTrial(page);
  await expect(variants(page).nth(1)).toContainText('Passed');
  await expect(testDialog(page).getByRole('button', { name: 'Use this' })).toBeFocused();
}

/** Saves a profile that somebody else changed meanwhile: the page gets a 412. */
export async function meetConflict(page: Page): Promise<void> {
  const assistantId = await openScene(page, sceneProfiles);
  await edit(page, 'Hotel Bookings');
  await changeMeanwhile(page, assistantId);
  await fill(page, { Description: 'Mine' });
  await save(page);
  await expect(page.getByRole('button', { name: 'Keep mine' })).toBeVisible();
}

/** Saves Hotel Bookings, whose form is open, and leaves it before the save fails. */
export async function leaveFailingSave(page: Page, assistantId: string): Promise<void> {
  await fill(page, { Description: 'Mine' });
  const path = `/${await profileIdOf(page, assistantId, 'Hotel Bookings')}`;
  const saving = await holdNext(page, { method: 'PUT', path, isLost: true });
  await save(page);
  await saving.come();
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await saving.release();
  await expect(failure(page, 'The server cannot be reached.')).toBeVisible();
}
