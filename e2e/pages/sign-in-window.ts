import type { Page } from '@playwright/test';
import { testDialog } from './test-result.ts';

/**
 * Presses Test in the dialog, and returns the window that opens. It stays open when its sign-in is done: windows of the whole
 * context do not close themselves from then on, and fonts of a provider's page are not loaded.
 */
export async function startSignIn(page: Page): Promise<Page> {
  // What the window says at its end can only be looked at while it is there.
  await page.context().addInitScript(() => {
    window.close = () => undefined;
  });
  // Nothing may come from elsewhere, whatever a provider's pages ask for.
  await page.context().route(/^https:\/\/fonts\.googleapis\.com\//, (route) => route.abort());
  const opening = page.waitForEvent('popup');
  await testDialog(page).getByRole('button', { name: 'Test', exact: true }).click();
  return opening;
}
