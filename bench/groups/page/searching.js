/** @typedef {import('@playwright/test').Page} Page */

/**
 * From the next key to the first frame in which the first row is the one that is named. Runs in
 * the page.
 *
 * @param {string} name
 * @returns {{ drawn: Promise<number> }} milliseconds
 */
function watchFirstRow(name) {
  const drawn = new Promise((resolve) => {
    const onKey = (/** @type {KeyboardEvent} */ { timeStamp }) => {
      const look = () => {
        const first = document.querySelector('th[scope="row"], [role="rowheader"]');
        if (first?.textContent.includes(name)) resolve(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('keydown', onKey, { once: true, capture: true });
  });
  return { drawn };
}

/**
 * Presses a key in the search and resolves to the milliseconds until what it finds is drawn.
 *
 * @param {Page} page
 * @param {string} key
 * @param {string} name of the first profile found
 */
async function pressTimed(page, key, name) {
  const watch = await page.evaluateHandle(watchFirstRow, name);
  await page.keyboard.press(key);
  const took = await watch.evaluate(({ drawn }) => drawn);
  await watch.dispose();
  return took;
}

/**
 * @typedef {object} Searched
 * @property {string} stem what all searches begin with
 * @property {string} rest what their names have behind the digit
 */

/** Among ten thousand profiles, one of a hundred is found. @type {Searched} */
export const amongMany = { stem: '077', rest: '0' };
/** Among the twenty of the bare page, one is. @type {Searched} */
export const amongFew = { stem: '0000', rest: '' };

/**
 * Searches for profiles: the last digit of a search, one after the other.
 *
 * @param {Page} page
 * @param {Searched} searched
 */
export async function searchTimed(page, { stem, rest }) {
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(`profile ${stem}0`);
  const times = [];
  for (const digit of [1, 2, 3, 4, 5]) {
    await pressTimed(page, 'Backspace', `Profile ${stem}0${rest}`);
    times.push(await pressTimed(page, String(digit), `Profile ${stem}${digit}${rest}`));
  }
  return times;
}
