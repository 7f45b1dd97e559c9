import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from '../../measure/in-turns.js';
import { timed } from '../../measure/timed.js';
import { connect } from '../../product/api.js';
import { makeAssistant, saveProfile } from '../../product/profiles.js';
import { startProcess } from '../../product/server-process.js';
import { callers, perSecond } from './rates.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 * @typedef {import('../../product/api.js').Api} Api
 *
 * @typedef {object} BareEngine the same engine without the product
 * @property {() => Promise<unknown>} insert writes a row in a transaction of its own that waits for the disk
 * @property {() => Promise<unknown>} settle does what the engine does by itself within a minute of many writes
 */

const fillings = 10;
const savesInFilling = 1000;
const readRounds = 7;
const readsInRound = 300;
const listRounds = 200;

/**
 * Saves ten thousand profiles, which is what is measured, in turns with bare inserts.
 *
 * @param {Api} api
 * @param {string} profiles
 * @param {() => Promise<unknown>} insert
 */
async function fill(api, profiles, insert) {
  /** @type {string[]} */
  const ids = [];
  const rates = await inTurns(fillings, {
    product: (round) =>
      perSecond(savesInFilling, async (index) => {
        ids.push(await saveProfile(api, profiles, round * savesInFilling + index));
      }),
    bare: () => perSecond(savesInFilling / 2, insert),
  });
  return { ids, rates };
}

/**
 * Asks the product and a bare server that has the same answer ready.
 *
 * @param {Resources} resources
 * @param {Api} api
 * @param {string} path
 */
async function beside(resources, api, path) {
  const file = join(resources.folder(), 'answer.json');
  writeFileSync(file, JSON.stringify(await api.call('GET', path)));
  const bare = await startProcess(resources, ['bench/reference/bare-server.js', file]);
  const bareApi = connect(resources, bare.origin, callers);
  return { product: () => api.call('GET', path), bare: () => bareApi.call('GET', path) };
}

/**
 * Milliseconds of a page of the list, one after the other.
 *
 * @param {Resources} resources
 * @param {Api} api
 * @param {string} path
 */
async function timeList(resources, api, path) {
  const { product, bare } = await beside(resources, api, path);
  const ask = { product: () => timed(product), bare: () => timed(bare) };
  await inTurns(20, ask);
  return inTurns(listRounds, ask);
}

/**
 * @param {string} title
 * @param {{ product: number[], bare: number[] }} times
 * @returns {Figure[]}
 */
function listFigures(title, { product, bare }) {
  const reference = { title: 'bare node:http, the same bytes', samples: bare };
  const figure = { unit: 'ms', samples: product, reference };
  return [
    { ...figure, title },
    { ...figure, title: 'the same, 99th percentile', share: 0.99, limit: { of: 'value', most: 50 } },
  ];
}

/**
 * What one engine does behind a product server.
 *
 * @param {Resources} resources
 * @param {string} name
 * @param {string} origin of the product server
 * @param {BareEngine} bare
 * @returns {Promise<readonly Figure[]>}
 */
export async function engineFigures(resources, name, origin, { insert, settle }) {
  const api = connect(resources, origin, callers);
  const { profiles } = await makeAssistant(api, 'Travel Planner');
  const { ids, rates } = await fill(api, profiles, insert);
  await settle();
  const one = await beside(resources, api, `${profiles}/${ids[0] ?? ''}`);
  const reads = await inTurns(readRounds, {
    product: () =>
      perSecond(readsInRound, (index) =>
        api.call('GET', `${profiles}/${ids[(index * 31) % ids.length] ?? ''}`),
      ),
    bare: () => perSecond(readsInRound, one.bare),
  });
  return [
    {
      title: `${name}: profiles saved a second, ${callers} callers`,
      unit: '/s',
      samples: rates.product,
      reference: { title: 'bare inserts of as much', samples: rates.bare },
    },
    {
      title: `${name}: profiles read a second, ${callers} callers`,
      unit: '/s',
      samples: reads.product,
      reference: { title: 'bare node:http, the same bytes', samples: reads.bare },
    },
    ...listFigures(`${name}: first page of ${ids.length}`, await timeList(resources, api, profiles)),
    ...listFigures(
      `${name}: search in ${ids.length}, 1 of 10 found`,
      await timeList(resources, api, `${profiles}?search=riverbank`),
    ),
    ...listFigures(
      `${name}: search in ${ids.length}, none found`,
      await timeList(resources, api, `${profiles}?search=nowhere`),
    ),
  ];
}
