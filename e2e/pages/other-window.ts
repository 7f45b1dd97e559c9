import type { Page } from '@playwright/test';

/** Tells the page that another window of the browser has saved something. The same on every host. */
export async function tellOfChange(page: Page): Promise<void> {
  await page.evaluate(() => new BroadcastChannel('authorization-profiles.changes').postMessage('changed'));
}

/**
 * Loads the page anew, and opens what it shows in a second window. On a browser host that one begins with what the
 * first has written down as it went, since a browser copies the storage of a tab to the window that it opens; from then
 * on each goes its own way.
 */
export async function openOtherWindow(page: Page): Promise<Page> {
  await page.reload();
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  return opened;
}
