import type { Page } from '@playwright/test';

/**
 * Puts fixed characters where others stand in every run: fingerprints of tokens and assertions, and the nonce of
 * OAuth 1. Their number and their place stay, so that nothing else in a picture changes. The chance of the page
 * repeats itself, but keys come from the browser, and so does the chance in a signature by elliptic curves.
 */
export async function holdStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const digits = '0123456789abcdef'.repeat(4);
    const random = /\b[0-9a-f]{8}\b|\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b|(?<=oauth_nonce=")[^"]+/g;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const before = text.nodeValue ?? '';
      const after = before.replace(random, (found) => {
        let at = 0;
        return found.replace(/[^ ]/g, () => digits[at++] ?? '0');
      });
      if (after !== before) text.nodeValue = after;
    }
  });
}

/** Has every duration in the window be this one, where it depends on which of several things came first. */
export async function holdDurations(page: Page, held: string): Promise<void> {
  await page.evaluate((text) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const before = node.nodeValue ?? '';
      const after = before.replace(/\b\d+ ms\b/g, text);
      if (after !== before) node.nodeValue = after;
    }
  }, held);
}
