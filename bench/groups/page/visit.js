import { setTimeout as pause } from 'node:timers/promises';
import { closeForm, pressAdd } from './add.js';
import { inFreshBrowser } from './browser.js';
import { searchTimed } from './searching.js';
import { typeTimed } from './typing.js';
import { loadedUntil, whenUsable } from './usable.js';

const warmOpenings = 3;
const typed = 'https://idp.example.com/oauth2/v2.0/token';

/** Milliseconds until a browser is done with the page that a visit comes from. */
const settledMs = 300;

/**
 * How long a list takes until it can be used, for whoever comes from a page of another site.
 *
 * @param {string} elsewhere that page
 * @param {string} address
 * @returns {Promise<number>} milliseconds
 */
export function usableComingFrom(elsewhere, address) {
  return inFreshBrowser(elsewhere, async (page) => {
    await page.waitForLoadState();
    await pause(settledMs);
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(whenUsable);
  });
}

/**
 * Types in the form and in the search of a list. Without the pace of a screen: the wait for its next
 * frame, up to 16.7 ms, says nothing of the page.
 *
 * @param {string} address
 */
function typeAt(address) {
  const work = async (/** @type {import('@playwright/test').Page} */ page) => {
    await page.evaluate(whenUsable);
    await pressAdd(page);
    const url = page.getByRole('dialog').getByLabel('Token Request URL');
    await url.focus();
    const formKeys = await typeTimed(page, typed);
    await url.fill('');
    await closeForm(page);
    await page.getByRole('searchbox').focus();
    return { formKeys, searchKeys: await typeTimed(page, 'profile 00012 of riverbank') };
  };
  return inFreshBrowser(address, work, { isPaced: false });
}

/**
 * Visits a list in a browser that was never used before, and does what people do there. Keys are
 * timed in another one.
 *
 * @param {string} address
 * @param {import('./searching.js').Searched} [searched] without it, nothing is searched for
 */
export async function visit(address, searched) {
  const visited = await inFreshBrowser(address, async (page) => {
    const usable = await page.evaluate(whenUsable);
    const loaded = await page.evaluate(loadedUntil, usable);
    const addCold = await pressAdd(page);
    const addWarm = [];
    for (let count = 0; count < warmOpenings; count += 1) {
      await closeForm(page);
      addWarm.push(await pressAdd(page));
    }
    await closeForm(page);
    const search = searched === undefined ? [] : await searchTimed(page, searched);
    return { usable, loaded, addCold, addWarm, search };
  });
  return { ...visited, ...(await typeAt(address)) };
}
