import { closeForm, pressAdd } from './add.js';

/** @typedef {import('@playwright/test').Page} Page */

const dialogs = 200;
/** What the first ones leave behind stays for good, such as chunks, and what is known of the shapes of objects. */
const warmUps = 20;
/** React holds one or two dialogs that were closed until it draws again: the heap is looked at after each of so many more. */
const looks = 3;
const megabyte = 2 ** 20;

/**
 * Opens and closes the form two hundred times. In a browser that compiles nothing: there, machine code of what the page
 * runs goes on being made for hundreds of dialogs, and all that a page could leave behind is small beside it.
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
  const least = async () => {
    let found = Infinity;
    for (let look = 0; look < looks; look += 1) {
      await repeat(1);
      found = Math.min(found, await held());
    }
    return found;
  };
  await repeat(warmUps - looks);
  const before = await least();
  await repeat(dialogs - looks);
  return { before, after: await least() };
}
