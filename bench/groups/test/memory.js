import { atOnce } from '../../measure/at-once.js';

/** @typedef {import('../../product/api.js').Api} Api */

const parts = 5;
const testsInPart = 2000;
const testsAtOnce = 4;
const megabyte = 2 ** 20;

/**
 * Megabytes that a server holds after each part of ten thousand tests, with everything
 * collected that nobody needs. The first part fills what is kept for good.
 *
 * @param {{ memory: () => Promise<NodeJS.MemoryUsage> }} server
 * @param {Api} api
 * @param {readonly string[]} testRuns the paths of the test runs of some profiles
 */
export async function measureGrowth(server, api, testRuns) {
  const held = [];
  for (let part = 0; part < parts; part += 1) {
    await atOnce(testsInPart, testsAtOnce, (index) =>
      api.call('POST', testRuns[index % testRuns.length] ?? '', {}),
    );
    const { heapUsed, external } = await server.memory();
    held.push((heapUsed + external) / megabyte);
  }
  return held;
}
