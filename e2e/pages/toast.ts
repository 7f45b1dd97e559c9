import type { Locator, Page } from '@playwright/test';

/** The message that tells of something done. */
export function toast(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

/** The message that tells of something that failed. */
export function failure(page: Page, text: string): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}

/** Takes the message away that is there: it goes by itself after a while, and what is looked at may take longer. */
export async function dismissToast(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss', exact: true });
  await dismiss.click();
  await dismiss.waitFor({ state: 'hidden' });
}
