import { Client } from 'undici';
import { z } from 'zod';
import { inTurns } from '../../measure/in-turns.js';
import { timed } from '../../measure/timed.js';

/** @typedef {import('../../product/api.js').Api} Api */

const warmUps = 100;
const rounds = 300;
const passedSchema = z.object({ status: z.literal('passed') });

/**
 * The same POST as a test of the profile sends, on a connection of its own.
 *
 * @param {string} endpoint
 */
async function bareRequest(endpoint) {
  const client = new Client(endpoint);
  const answer = await client.request({
    method: 'POST',
    path: '/token',
    headers: {
      authorization: `Basic ${Buffer.from('client-00000:correct+horse+battery+00000').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials&scope=read+write',
  });
  await answer.body.text();
  await client.close();
}

/**
 * Milliseconds of a test through the API, and of the bare request.
 *
 * @param {Api} api
 * @param {string} testRuns the path of the profile's test runs
 * @param {string} endpoint
 */
export async function measureOverhead(api, testRuns, endpoint) {
  const test = async () => passedSchema.parse(await api.call('POST', testRuns, {}));
  for (let index = 0; index < warmUps; index += 1) {
    await test();
    await bareRequest(endpoint);
  }
  return inTurns(rounds, { product: () => timed(test), bare: () => timed(() => bareRequest(endpoint)) });
}
