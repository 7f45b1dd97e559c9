import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import { holdStill } from './still.ts';

/** Waits until nothing in the window shows an earlier state, such as a preview of what was typed before. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Compares the window as it is with one picture, or takes that anew. */
export async function lookOnce(page: Page, name: string): Promise<void> {
  // What only comes after that, such as a preview that is asked for a moment later, is waited for by looking again.
  await expect(async () => {
    await settled(page);
    await holdStill(page);
    await expect(page).toHaveScreenshot(`${name}.png`);
  }).toPass({ intervals: [500, 2000, 4000], timeout: 10_000 });
}

/** Compares the window with its pictures in both themes, or takes those anew. */
export async function look(page: Page, name: string): Promise<void> {
  await inBothThemes(page, name, async (picture) => lookOnce(page, picture));
}

/** The same of a window in which something is under way for as long as nothing is answered. */
export async function lookWhileBusy(page: Page, name: string): Promise<void> {
  await inBothThemes(page, name, async (picture) => expect(page).toHaveScreenshot(`${picture}.png`));
}

async function inBothThemes(
  page: Page,
  name: string,
  seen: (picture: string) => Promise<void>,
): Promise<void> {
  // What was pressed last is no longer under the pointer.
  await page.mouse.move(0, 0);
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await seen(`${name}-${colorScheme}-${width}`);
  }
}
