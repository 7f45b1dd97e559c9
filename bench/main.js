/**
 * Measures the product, each figure beside its reference, and prints one table.
 * Ends with an error where a limit is missed. No part of `npm test`: times mean
 * something only where nothing else runs.
 *
 *     npm run bench
 *     npm run bench -- --only page,server   some groups
 *     npm run bench -- --write              keeps the table in bench/README.md
 */
import { join } from 'node:path';
import { buildStale } from '../scripts/build/build-targets.js';
import { targets } from '../scripts/build/targets.js';
import { readOptions, refuse } from '../scripts/run/read-options.js';
import { groups } from './groups.js';
import { root } from './product/root.js';
import { disposeOnSignals, Resources } from './product/resources.js';
import { judge } from './report/figure.js';
import { keepTable } from './report/keep-table.js';
import { machine } from './report/machine.js';
import { tableOf } from './report/table.js';

const { values } = readOptions({
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
});

/** Ends the program for a group that is not there. */
function chosenGroups() {
  if (values.only === undefined) return groups;
  const ids = values.only.split(',');
  const unknown = ids.filter((id) => !groups.some((group) => group.id === id));
  if (unknown.length > 0)
    refuse(`There is no group ${unknown.join(', ')}. There are: ${groups.map(({ id }) => id).join(', ')}.`);
  return groups.filter(({ id }) => ids.includes(id));
}

/** @param {import('./groups.js').Group} group */
async function measure({ id, title, load }) {
  const start = performance.now();
  console.error(`── ${title} (${id})`);
  const resources = new Resources();
  try {
    const { figures } = await load();
    return (await figures(resources)).map(judge);
  } finally {
    await resources.dispose();
    console.error(`   ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

async function bench() {
  const chosen = chosenGroups();
  await buildStale(root, [targets.web, targets.server], console.error);
  const outcomes = [];
  for (const group of chosen) outcomes.push(...(await measure(group)));
  const missed = outcomes.filter(({ isMet }) => isMet === false);
  const date = new Date().toISOString().slice(0, 10);
  const text = `Measured on ${date}: ${machine()}.\n\n${tableOf(outcomes)}`;
  console.log(
    `\n${text}\n\n${missed.length} of ${outcomes.filter(({ isMet }) => isMet !== null).length} limits missed`,
  );
  if (values.write) keepTable(join(root, 'bench/README.md'), text);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

disposeOnSignals();
bench().catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
