/// <reference types="vite/client" />
import { z } from 'zod';
import { runTest } from '../../../src/service/testing/run-test.ts';
import { median } from '../../report/statistics.js';

/** @typedef {import('../../../src/service/ports/transport.ts').TransportResult} TransportResult */

/**
 * Read through Vite, which knows the rooms by their names and finds the files. Cases of OAuth v1 wait for a user
 * between their exchanges, and are left out.
 */
const modules = import.meta.glob(
  [
    '../../../src/service/testing/diagnosis/*-cases.ts',
    '!../../../src/service/testing/diagnosis/oauth1-cases.ts',
  ],
  { eager: true },
);

/** @type {z.ZodType<TransportResult>} */
const resultSchema = z.custom((value) => typeof value === 'object' && value !== null && 'timings' in value);

const caseSchema = z.looseObject({
  results: z.array(resultSchema).min(1),
  profile: z.record(z.string(), z.unknown()).optional(),
  tenant: z.string().optional(),
});

/** Every case of the catalogue: what exports of these files hold, by name or in a list, and has results. */
const cases = Object.values(modules)
  .flatMap((module) => Object.values(/** @type {object} */ (module)))
  .flatMap((exported) => (typeof exported === 'object' && exported !== null ? Object.values(exported) : []))
  .flatMap((given) => caseSchema.safeParse(given).data ?? []);

/**
 * Reads an answer and does nothing with it.
 *
 * @param {TransportResult} result
 */
function readBarely({ response }) {
  const text = new TextDecoder().decode(response?.body);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Milliseconds for each exchange of each case: the median of some rounds,
 * after others that warm up.
 *
 * @param {number} warmUps
 * @param {number} rounds
 */
export async function runCases(warmUps, rounds) {
  const explained = [];
  const read = [];
  for (const { results, profile, tenant = null } of cases) {
    const times = [];
    const bareTimes = [];
    for (let round = -warmUps; round < rounds; round += 1) {
      const start = performance.now();
      await runTest(results, profile, { tenant });
      const middle = performance.now();
      results.forEach(readBarely);
      const end = performance.now();
      if (round < 0) continue;
      times.push((middle - start) / results.length);
      bareTimes.push((end - middle) / results.length);
    }
    explained.push(median(times));
    read.push(median(bareTimes));
  }
  return { explained, read };
}
