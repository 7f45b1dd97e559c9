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

/** Has the page write to no clipboard from now on, as a browser has it where a page is served by plain http. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
}

/** Has the browser copy nothing at all from now on. */
export async function refuseCopying(page: Page): Promise<void> {
  await refuseClipboard(page);
  await page.evaluate(() => void Object.assign(document, { execCommand: () => false }));
}
