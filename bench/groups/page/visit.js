import { closeForm, pressAdd } from './add.js';
import { inFreshBrowser } from './browser.js';
import { searchTimed } from './searching.js';
import { typeTimed } from './typing.js';
import { loadedUntil, whenUsable } from './usable.js';

const warmOpenings = 3;
const typed = 'https://idp.example.com/oauth2/v2.0/token';

/**
 * Visits a list in a browser that was never used before, and does what people do there.
 *
 * @param {string} address
 * @param {{ isLong?: boolean }} [options] whether it is the list of ten thousand
 */
export function visit(address, { isLong = false } = {}) {
  return inFreshBrowser(address, async (page) => {
    const usable = await page.evaluate(whenUsable);
    const loaded = await page.evaluate(loadedUntil, usable);
    const addCold = await pressAdd(page);
    await page.getByRole('dialog').getByLabel('Token Request URL').focus();
    const formKeys = await typeTimed(page, typed);
    await page.getByRole('dialog').getByLabel('Token Request URL').fill('');
    await closeForm(page);
    const addWarm = [];
    for (let count = 0; count < warmOpenings; count += 1) {
      addWarm.push(await pressAdd(page));
      await closeForm(page);
    }
    await page.getByRole('searchbox').focus();
    const searchKeys = await typeTimed(page, 'profile 00012 of riverbank');
    await page.getByRole('searchbox').fill('');
    const search = isLong ? await searchTimed(page) : [];
    return { usable, loaded, addCold, addWarm, formKeys, searchKeys, search };
  });
}
