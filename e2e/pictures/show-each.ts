import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import { add, testFromRow } from '../pages/profile-list.ts';
import { outcome } from '../pages/test-result.ts';

/** Shows the list, the form and a failed test, and looks at each. */
export async function showEach(page: Page, seen: (name: string) => Promise<void>): Promise<void> {
  await seen('list');
  await add(page);
  await seen('add');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await testFromRow(page, 'Hotel Bookings');
  await expect(outcome(page)).toHaveText('Auth Test Failed');
  await seen('test-failed');
}
