/** @typedef {import('@playwright/test').Page} Page */

/** Milliseconds between two keys: a quick typist. */
const delay = 30;

/**
 * From each key to the end of the frame that follows it. Runs in the page.
 *
 * @returns {number[]} milliseconds, filled as keys come
 */
function watchKeys() {
  /** @type {number[]} */
  const times = [];
  const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return times;
}

/**
 * Types a text where the focus is.
 *
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<number[]>} milliseconds from each key to its frame
 */
export async function typeTimed(page, text) {
  const times = await page.evaluateHandle(watchKeys);
  await page.keyboard.type(text, { delay });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return times.jsonValue();
}
