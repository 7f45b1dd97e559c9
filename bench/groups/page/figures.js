import { atOnce } from '../../measure/at-once.js';
import { connect } from '../../product/api.js';
import { startProduct } from '../../product/product-server.js';
import { makeAssistant, saveProfile } from '../../product/profiles.js';
import { startProcess } from '../../product/server-process.js';
import { startBarePage } from './bare-page.js';
import { measureBodies } from './bodies.js';
import { inFreshBrowser } from './browser.js';
import { measureHeap } from './heap.js';
import { outcomeFigures } from './outcome-figures.js';
import { whenUsable } from './usable.js';
import { amongFew, amongMany } from './searching.js';
import { usableComingFrom, visit } from './visit.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 * @typedef {Awaited<ReturnType<typeof visit>>} Visit
 */

const rounds = 7;

/**
 * An assistant with that many profiles.
 *
 * @param {import('../../product/api.js').Api} api
 * @param {number} count
 */
async function makeList(api, count) {
  const { id, profiles } = await makeAssistant(api, `Assistant of ${count}`);
  await atOnce(count, 8, (index) => saveProfile(api, profiles, index));
  return { profiles, page: `/assistants/${id}/build/configurations/authorization-profiles` };
}

/**
 * A page to come from: of another site than those that are measured, which stand at 127.0.0.1.
 *
 * @param {Resources} resources
 */
async function startElsewhere(resources) {
  const { origin } = await startProcess(resources, ['bench/reference/bare-server.js']);
  return origin.replace('127.0.0.1', 'localhost');
}

/**
 * @param {Resources} resources
 * @returns {Promise<readonly Figure[]>}
 */
export async function figures(resources) {
  const { origin } = await startProduct(resources, { environment: { OUTBOUND_ALLOW_HTTP: '1' } });
  const api = connect(resources, origin, 8);
  const short = await makeList(api, 20);
  const long = await makeList(api, 10_000);
  const barePage = await startBarePage(resources, await api.call('GET', short.profiles));
  const elsewhere = await startElsewhere(resources);
  /** @type {{ bare: Visit[], short: Visit[], long: Visit[] }} */
  const visits = { bare: [], short: [], long: [] };
  /** @type {{ bare: number[], short: number[], long: number[] }} */
  const arrivals = { bare: [], short: [], long: [] };
  for (let round = 0; round < rounds; round += 1) {
    arrivals.bare.push(await usableComingFrom(elsewhere, barePage));
    arrivals.short.push(await usableComingFrom(elsewhere, `${origin}${short.page}`));
    arrivals.long.push(await usableComingFrom(elsewhere, `${origin}${long.page}`));
    visits.bare.push(await visit(barePage, amongFew));
    visits.short.push(await visit(`${origin}${short.page}`));
    visits.long.push(await visit(`${origin}${long.page}`, amongMany));
  }
  const heap = await inFreshBrowser(
    `${origin}${short.page}`,
    async (page) => {
      await page.evaluate(whenUsable);
      return measureHeap(page);
    },
    { isCompiled: false },
  );
  const own = await makeList(api, 0);
  const answers = await measureBodies(resources, api, { origin, ...own });
  return [...outcomeFigures(visits, arrivals, heap), ...answers];
}
