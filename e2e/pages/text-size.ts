import type { Page } from '@playwright/test';

/** Draws all text so many percent as large, as the settings of a browser do. */
export async function enlargeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    // By the object model, which the Content Security Policy allows.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { font-size: ${size}% }`);
    document.adoptedStyleSheets = [sheet];
  }, percent);
}
