import { runSource } from '../../measure/run-source.js';
import { connect } from '../../product/api.js';
import { startProduct } from '../../product/product-server.js';
import { makeAssistant, saveProfile } from '../../product/profiles.js';
import { startProcess } from '../../product/server-process.js';
import { percentile } from '../../report/statistics.js';
import { watch } from './watch.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 * @typedef {typeof import('./fault-ids.js')} FaultIds
 */

/** As many at once as a server with its usual limits lets run. */
const testers = 8;
/** Each fault is running for so long. */
const faultMs = 300;

/**
 * Tests profiles of one fault, over and over, and watches both servers meanwhile.
 *
 * @param {{ product: string, bare: string }} origins
 * @param {() => Promise<unknown>} test
 */
async function watchDuring({ product, bare }, test) {
  const signal = AbortSignal.timeout(faultMs);
  const tester = async () => {
    while (!signal.aborted) await test();
  };
  const [answers, bareAnswers] = await Promise.all([
    watch(product, signal),
    watch(bare, signal),
    ...Array.from({ length: testers }, tester),
  ]);
  return { answers, bareAnswers };
}

/**
 * @param {Resources} resources
 * @returns {Promise<readonly Figure[]>}
 */
export async function figures(resources) {
  const faultIds = await runSource(
    'bench/groups/health/fault-ids.js',
    (/** @type {FaultIds} */ { faultIds: ids }) => ids,
  );
  const practice = await startProcess(resources, ['scripts/practice.js', '--port', '0']);
  const bare = await startProcess(resources, ['bench/reference/bare-server.js']);
  const server = await startProduct(resources, {
    environment: { OUTBOUND_ALLOW_HTTP: '1', TEST_TIMEOUT_MS: '1000' },
  });
  const api = connect(resources, server.origin, testers);
  const { profiles } = await makeAssistant(api, 'Travel Planner');
  const [all, allBare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  let worst = { id: '', p99: 0 };
  for (const [index, id] of faultIds.entries()) {
    const profileId = await saveProfile(
      api,
      profiles,
      index,
      `${practice.origin}/default/faults/${id}/token`,
    );
    const { answers, bareAnswers } = await watchDuring({ product: server.origin, bare: bare.origin }, () =>
      api.call('POST', `${profiles}/${profileId}/test-runs`, {}),
    );
    all.push(...answers);
    allBare.push(...bareAnswers);
    const p99 = percentile(answers, 0.99);
    if (p99 > worst.p99) worst = { id, p99 };
  }
  return [
    {
      title: `/healthz, 99th percentile while ${faultIds.length} faults run, ${testers} tests at once`,
      unit: 'ms',
      samples: all,
      share: 0.99,
      reference: { title: 'bare node:http, at the same time', samples: allBare },
      limit: { of: 'value', most: 100 },
    },
    {
      title: `/healthz, 99th percentile while the worst fault runs (${worst.id})`,
      unit: 'ms',
      samples: [worst.p99],
      limit: { of: 'value', most: 100 },
    },
  ];
}
