import { z } from 'zod';
import { saveProfile } from '../../product/profiles.js';
import { startProcess } from '../../product/server-process.js';
import { inFreshBrowser } from './browser.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ shown: number, longestFrame: number }} Shown
 */

const runSchema = z.object({ id: z.string() });

const rounds = 3;
/** The longest bodies that are kept, by their path at the endpoint, and the format to see them in. */
const bodies = /** @type {const} */ ({ line: 'one line', json: 'JSON, set out', bytes: 'bytes' });

/**
 * Watches from the next press of the mouse: until the first frame in which the body can be seen, and for the longest
 * frame until half a second after its last change. Runs in the page.
 *
 * @returns {{ shown: Promise<Shown> }}
 */
function watchForBody() {
  const settledMs = 500;
  const body = () => document.querySelector('[role="region"][aria-label="Response body"]');
  const shown = new Promise((resolve) => {
    const onPress = (/** @type {PointerEvent} */ { timeStamp }) => {
      let [before, changedAt, shownAt, elements, longestFrame] = [
        performance.now(),
        Infinity,
        Infinity,
        0,
        0,
      ];
      const look = () => {
        const now = performance.now();
        longestFrame = Math.max(longestFrame, now - before);
        before = now;
        const seen = body();
        if (shownAt === Infinity && (seen?.getBoundingClientRect().height ?? 0) > 0) shownAt = now;
        const count = seen?.getElementsByTagName('*').length ?? 0;
        if (count !== elements) [elements, changedAt] = [count, now];
        if (now < changedAt + settledMs) requestAnimationFrame(look);
        else resolve({ shown: shownAt - timeStamp, longestFrame });
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('pointerdown', onPress, { once: true, capture: true });
  });
  return { shown };
}

/**
 * Presses something that shows a body, or more of it.
 *
 * @param {Page} page
 * @param {import('@playwright/test').Locator} button
 */
async function pressTimed(page, button) {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('What shows a body cannot be seen.');
  const watch = await page.evaluateHandle(watchForBody);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return watch.evaluate(({ shown }) => shown);
}

/**
 * Opens the response of a test that is kept, in a browser that was never used before, and asks for more of it until
 * everything is there.
 *
 * @param {string} address of the test in the history
 * @returns {Promise<{ shown: number, longestFrame: number }>}
 */
function openResponse(address) {
  return inFreshBrowser(address, async (page) => {
    await page.getByRole('tab', { name: 'Headers', exact: true }).click();
    await page.getByRole('tabpanel', { name: 'Headers' }).waitFor();
    const first = await pressTimed(page, page.getByRole('tab', { name: 'Response', exact: true }));
    const more = page.getByRole('dialog').getByRole('button', { name: 'Show more', exact: true });
    let { longestFrame } = first;
    while (await more.isVisible())
      longestFrame = Math.max(longestFrame, (await pressTimed(page, more)).longestFrame);
    return { shown: first.shown, longestFrame };
  });
}

/**
 * Shows the longest bodies that are kept.
 *
 * @param {import('../../product/resources.js').Resources} resources
 * @param {import('../../product/api.js').Api} api
 * @param {{ origin: string, profiles: string, page: string }} list one that nothing else is measured with
 * @returns {Promise<readonly import('./figures.js').Figure[]>}
 */
export async function measureBodies(resources, api, { origin, profiles, page }) {
  const endpoint = await startProcess(resources, ['bench/reference/long-bodies.js']);
  /** @type {import('./figures.js').Figure[]} */
  const figures = [];
  const longestFrames = [];
  for (const [index, [path, title]] of Object.entries(bodies).entries()) {
    const id = await saveProfile(api, profiles, index, `${endpoint.origin}/${path}`);
    const run = runSchema.parse(await api.call('POST', `${profiles}/${id}/test-runs`, {}));
    const samples = [];
    for (let round = 0; round < rounds; round += 1) {
      const { shown, longestFrame } = await openResponse(`${origin}${page}/${id}/history/${run.id}`);
      samples.push(shown);
      longestFrames.push(longestFrame);
    }
    figures.push({
      title: `Answer of 64 KiB shown, ${title}`,
      unit: 'ms',
      samples,
      limit: { of: 'value', most: 100 },
    });
  }
  const title = 'Longest frame until all of them is shown';
  return [...figures, { title, unit: 'ms', samples: longestFrames, limit: { of: 'value', most: 100 } }];
}
