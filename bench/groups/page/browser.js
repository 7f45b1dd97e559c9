import { chromium } from '@playwright/test';
import { provisionChromium } from '../../../scripts/provision-chromium.js';

/** @typedef {import('@playwright/test').Page} Page */

const executablePath = provisionChromium();

/** Frames come as soon as they are drawn, instead of sixty times a second. */
const withoutPace = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Scripts are run as they are read, and none is made into the code of the machine. */
const withoutCompiler = ['--js-flags=--jitless'];

/**
 * Does some work in a browser that was never used before: nothing is cached, and nothing compiled.
 *
 * @template Result
 * @param {string} address
 * @param {(page: Page) => Promise<Result>} work at the page as soon as its loading has begun
 * @param {{ isPaced?: boolean, isCompiled?: boolean }} [options]
 * @returns {Promise<Result>}
 */
export async function inFreshBrowser(address, work, { isPaced = true, isCompiled = true } = {}) {
  if (executablePath === null) throw new Error('Chromium cannot be had.');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      ...(isPaced ? [] : withoutPace),
      ...(isCompiled ? [] : withoutCompiler),
    ],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    return await work(page);
  } finally {
    await browser.close();
  }
}
