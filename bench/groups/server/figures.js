import { setTimeout as wait } from 'node:timers/promises';
import { inTurns } from '../../measure/in-turns.js';
import { connect } from '../../product/api.js';
import { productEnvironment, productProgram } from '../../product/product-server.js';
import { makeAssistant, saveProfile } from '../../product/profiles.js';
import { residentMegabytes, startProcess } from '../../product/server-process.js';
import { firstAnswer } from './first-answer.js';

/**
 * @typedef {import('../../groups.js').Figure} Figure
 * @typedef {import('../../product/resources.js').Resources} Resources
 */

const rounds = 9;
const idleSeconds = 15;
const bareProgram = ['bench/reference/bare-server.js'];

/**
 * A folder with a database that has something in it, as every start but the first finds one.
 *
 * @param {Resources} resources
 */
async function usedFolder(resources) {
  const folder = resources.folder();
  const server = await startProcess(resources, productProgram, { environment: productEnvironment(folder) });
  const api = connect(resources, server.origin);
  const { profiles } = await makeAssistant(api, 'Travel Planner');
  for (let index = 0; index < 20; index += 1) await saveProfile(api, profiles, index);
  await api.close();
  await server.stop();
  return folder;
}

/**
 * Memory of both, idle at the same time.
 *
 * @param {Resources} resources
 * @param {string} folder
 */
async function idleMemory(resources, folder) {
  const product = await startProcess(resources, productProgram, { environment: productEnvironment(folder) });
  const bare = await startProcess(resources, bareProgram);
  await wait(idleSeconds * 1000);
  return { product: [residentMegabytes(product.pid)], bare: [residentMegabytes(bare.pid)] };
}

/**
 * @param {Resources} resources
 * @returns {Promise<readonly Figure[]>}
 */
export async function figures(resources) {
  const folder = await usedFolder(resources);
  const environment = productEnvironment(folder);
  const starts = await inTurns(rounds, {
    product: () => firstAnswer(productProgram, environment),
    bare: () => firstAnswer(bareProgram, {}),
  });
  const memory = await idleMemory(resources, folder);
  return [
    {
      title: 'Start to first 200',
      unit: 'ms',
      samples: starts.product,
      reference: { title: 'bare node:http', samples: starts.bare },
      limit: { of: 'ratio', most: 8 },
    },
    {
      title: `Memory, ${idleSeconds} s idle`,
      unit: 'MB',
      samples: memory.product,
      reference: { title: 'bare node:http', samples: memory.bare },
      limit: { of: 'value', most: 130 },
    },
  ];
}
