import type { Locator } from '@playwright/test';

/** Waits until what was opened has the focus: a key that is pressed before goes to what had it. */
export async function isFocused(opened: Locator): Promise<void> {
  await opened.and(opened.page().locator(':focus-within')).waitFor();
}
