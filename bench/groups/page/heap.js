import { closeForm, pressAdd } from './add.js';

/** @typedef {import('@playwright/test').Page} Page */

const dialogs = 200;
/** What the first ones leave behind stays for good, such as compiled code. */
const warmUps = 20;
const megabyte = 2 ** 20;

/**
 * Opens and closes the form two hundred times.
 *
 * @param {Page} page
 * @returns megabytes of the heap before and after, with everything collected that nobody needs
 */
export async function measureHeap(page) {
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / megabyte;
  };
  const repeat = async (/** @type {number} */ times) => {
    for (let count = 0; count < times; count += 1) {
      await pressAdd(page);
      await closeForm(page);
    }
  };
  await repeat(warmUps);
  const before = await held();
  await repeat(dialogs);
  return { before, after: await held() };
}
