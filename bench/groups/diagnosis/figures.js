import { runSource } from '../../measure/run-source.js';

/** @typedef {import('../../groups.js').Figure} Figure */
/** @typedef {typeof import('./run-cases.js')} RunCases */

const warmUps = 5;
const rounds = 25;

/** @returns {Promise<readonly Figure[]>} */
export async function figures() {
  const source = 'bench/groups/diagnosis/run-cases.js';
  const { explained, read } = await runSource(source, async (/** @type {RunCases} */ { runCases }) => {
    // The first time through, nothing is compiled yet.
    await runCases(0, 1);
    return runCases(warmUps, rounds);
  });
  const figure = {
    unit: 'ms',
    samples: explained,
    reference: { title: 'JSON.parse of the same answer', samples: read },
  };
  return [
    {
      ...figure,
      title: `Diagnosis of an exchange, ${explained.length} cases`,
      limit: { of: 'value', most: 2 },
    },
    { ...figure, title: 'the same, 99th percentile', share: 0.99, limit: { of: 'value', most: 50 } },
  ];
}
