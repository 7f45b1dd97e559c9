import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import { isFollowed, readsUnderWay } from '../fixtures/reads.ts';
import { holdStill } from './still.ts';

/** Waits until the page has drawn all that it has. For fonts, and for the end of animations, Playwright waits by itself. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  });
}

/** Waits until the page has read all that it has asked for, and has drawn it. What it has drawn may ask for more. */
async function quiet(page: Page): Promise<void> {
  do {
    await expect.poll(() => readsUnderWay(page), { message: 'what is read' }).toEqual([]);
    await drawn(page);
  } while (readsUnderWay(page).length > 0);
}

/** Waits until nothing in the window shows an earlier state, such as a preview of what was typed before. */
async function settled(page: Page): Promise<void> {
  // The window of a sign-in, and a page that could not be loaded, come as a whole.
  if (!isFollowed(page)) return;
  await quiet(page);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await quiet(page);
}

async function compare(page: Page, name: string): Promise<void> {
  await holdStill(page);
  await expect(page).toHaveScreenshot(`${name}.png`);
}

/** Compares the window as it is with one picture, or takes that anew. */
export async function lookOnce(page: Page, name: string): Promise<void> {
  await settled(page);
  await compare(page, name);
}

/** Compares the window with its pictures in both themes, or takes those anew. */
export async function look(page: Page, name: string): Promise<void> {
  await inBothThemes(page, name, async (picture) => lookOnce(page, picture));
}

/** The same of a window in which something is under way for as long as nothing is answered. */
export async function lookWhileBusy(page: Page, name: string): Promise<void> {
  await inBothThemes(page, name, async (picture) => {
    await drawn(page);
    await compare(page, picture);
  });
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
