import type { Locator, Page } from '@playwright/test';
import { toast } from './toast.ts';

/** Presses a button that copies, waits until it says so, and returns what was copied. */
export async function copyBy(button: Locator, said: string): Promise<string> {
  const page = button.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button.click();
  await toast(page, said).last().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Has the browser refuse the clipboard from now on, as it does where that is not allowed. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
}
