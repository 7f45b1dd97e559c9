import { connect } from '../../product/api.js';
import { startProduct } from '../../product/product-server.js';
import { makeAssistant, saveProfile } from '../../product/profiles.js';
import { startProcess } from '../../product/server-process.js';
import { measureGrowth } from './memory.js';
import { measureOverhead } from './overhead.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 */

/**
 * @param {Resources} resources
 * @returns {Promise<readonly Figure[]>}
 */
export async function figures(resources) {
  const endpoint = await startProcess(resources, ['bench/reference/token-endpoint.js']);
  const server = await startProduct(resources, {
    environment: { OUTBOUND_ALLOW_HTTP: '1' },
    isProbed: true,
  });
  const api = connect(resources, server.origin, 4);
  const { profiles } = await makeAssistant(api, 'Travel Planner');
  const testRuns = [];
  for (let index = 0; index < 20; index += 1) {
    const id = await saveProfile(api, profiles, index, `${endpoint.origin}/token`);
    testRuns.push(`${profiles}/${id}/test-runs`);
  }
  const overhead = await measureOverhead(api, testRuns[0] ?? '', endpoint.origin);
  const [first = Number.NaN, ...later] = await measureGrowth(server, api, testRuns);
  return [
    {
      title: 'Test of a saved profile',
      unit: 'ms',
      samples: overhead.product,
      reference: { title: 'undici.request, the same POST', samples: overhead.bare },
      limit: { of: 'difference', most: 5 },
    },
    {
      title: 'Memory after 10,000 tests',
      unit: 'MB',
      samples: later.slice(-1),
      reference: { title: 'after 2,000 tests', samples: [first] },
      limit: { of: 'ratio', most: 1.05 },
    },
  ];
}
