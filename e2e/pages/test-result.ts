import type { Locator, Page } from '@playwright/test';
import { isFocused } from './focused.ts';

type Tab = 'Headers' | 'Response' | 'Request' | 'Timeline' | 'Claims';

/** The dialog in which a test runs, asks and shows its result. */
export function testDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Test Authorization' });
}

/** Answers the question for the tenancy, and tests. */
export async function enterTenancy(page: Page, tenant: string): Promise<void> {
  const dialog = testDialog(page);
  await dialog.getByLabel('Tenancy', { exact: true }).fill(tenant);
  await dialog.getByRole('button', { name: 'Test', exact: true }).click();
}

/** The heading that says how a test ended. */
export function outcome(page: Page): Locator {
  return testDialog(page).getByRole('heading', { name: /^Auth Test (?:Passed|Failed|Cancelled)$/ });
}

/** Shows a tab, and returns its panel. */
export async function showTab(page: Page, name: Tab): Promise<Locator> {
  await testDialog(page).getByRole('tab', { name, exact: true }).click();
  return testDialog(page).getByRole('tabpanel', { name, exact: true });
}

/** Tests once more from the result. */
export async function testAgain(page: Page): Promise<void> {
  await testDialog(page).getByRole('button', { name: 'Test again', exact: true }).click();
}

/** Leaves the result, whatever it is. */
export async function closeResult(page: Page): Promise<void> {
  await isFocused(testDialog(page));
  await page.keyboard.press('Escape');
  await testDialog(page).waitFor({ state: 'hidden' });
}
