import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

/** Compares the window with its pictures in both themes, or takes those anew. */
export async function look(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page).toHaveScreenshot(`${name}-${colorScheme}-${width}.png`);
  }
}
