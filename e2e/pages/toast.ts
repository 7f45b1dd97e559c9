import type { Locator, Page } from '@playwright/test';

/** The last message of a tone with a text in it. Each has its own button that dismisses it, and nothing else is beside that. */
function messageOf(page: Page, tone: 'status' | 'alert', text: string): Locator {
  const dismiss = page.getByRole(tone).getByRole('button', { name: 'Dismiss', exact: true });
  return dismiss.locator('..').filter({ hasText: text }).last();
}

/** The message that tells of something done; where the same was done twice, the later one. */
export function toast(page: Page, text: string): Locator {
  return messageOf(page, 'status', text);
}

/** The message that tells of something that failed. */
export function failure(page: Page, text: string): Locator {
  return messageOf(page, 'alert', text);
}
