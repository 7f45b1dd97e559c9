import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

/** Waits until nothing in the window shows an earlier state, such as a preview of what was typed before. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Compares the window as it is with one picture, or takes that anew. */
export async function lookOnce(page: Page, name: string): Promise<void> {
  await settled(page);
  await expect(page).toHaveScreenshot(`${name}.png`);
}

/** Compares the window with its pictures in both themes, or takes those anew. */
export async function look(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await lookOnce(page, `${name}-${colorScheme}-${width}`);
  }
}
