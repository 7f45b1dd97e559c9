import type { Locator, Page } from '@playwright/test';

/** The message that tells of something done. */
export function toast(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

/** The message that tells of something that failed. */
export function failure(page: Page, text: string): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}
