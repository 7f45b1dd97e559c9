import type { Locator, Page } from '@playwright/test';

/** What the page shows while something that was asked for is on its way. */
export function pending(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'One moment…' });
}

/** Where it is going to be said, once it takes a while. */
export function soonPending(page: Page): Locator {
  return page.locator('body > [role="status"]:empty');
}
