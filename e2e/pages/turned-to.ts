import type { Page } from '@playwright/test';

/** For how long the page takes what it has read for fresh, in milliseconds, and more. */
const laterMs = 60_000;

/**
 * Has somebody turn to the page a minute later: to its tab, which comes into view, or to its window, which was in
 * view beside another. Playwright has every page in view and in focus, so the events of the browser are sent.
 */
export async function turnTo(page: Page, what: 'tab' | 'window'): Promise<void> {
  await page.clock.setSystemTime(Date.now() + laterMs);
  await page.evaluate((turned) => {
    if (turned === 'tab') document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    else window.dispatchEvent(new Event('focus'));
  }, what);
}
