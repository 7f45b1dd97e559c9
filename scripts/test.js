/**
 * Checks everything: `npm test`. The last line tells how many tests passed,
 * failed and were skipped; a check that fails counts as one failed test.
 *
 *     npm test -- --only lint,unit
 */
import { availableParallelism } from 'node:os';
import { readOptions, refuse } from './run/read-options.js';
import { sum } from './testing/counts.js';
import { steps } from './testing/steps.js';

/**
 * @typedef {import('./testing/steps.js').Step} Step
 * @typedef {import('./testing/counts.js').Counts} Counts
 */

/** @type {Map<string, Counts>} */
const results = new Map();

/** @returns {readonly Step[]} */
function chosenSteps() {
  const { values } = readOptions({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return steps;
  const ids = values.only.split(',');
  const unknown = ids.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0)
    refuse(`There is no step ${unknown.join(', ')}. There are: ${steps.map(({ id }) => id).join(', ')}.`);
  return steps.filter(({ id }) => ids.includes(id));
}

/**
 * @param {Step} step
 * @param {string} text
 */
function tell({ title }, text) {
  console.log(`\n── ${title}: ${text}`);
}

/**
 * @param {Step} step
 * @param {string} reason
 */
async function leaveOut(step, reason) {
  const skipped = (await step.count?.()) ?? 1;
  tell(step, `SKIPPED, ${reason}`);
  results.set(step.id, { passed: 0, failed: 0, skipped });
}

/** @param {Step} step */
async function carryOut(step) {
  const missing = step.after?.find((id) => (results.get(id)?.failed ?? 0) > 0);
  if (missing !== undefined) return leaveOut(step, `since the step ${missing} failed.`);
  const needed = step.needs === undefined ? {} : step.needs.provide();
  if (needed === null) return leaveOut(step, `since ${step.needs?.name ?? ''} cannot be had.`);
  const wanted = step.wants?.map((requirement) => requirement.provide()) ?? [];
  const environment = Object.assign({ ...needed }, ...wanted);
  const start = performance.now();
  if (step.isAlone === true) tell(step, 'started');
  const { counts, output } = await step.run(environment);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tell(step, `${counts.failed > 0 ? 'FAILED' : 'ok'} (${seconds} s)`);
  if (output !== '') console.log(output.trimEnd());
  results.set(step.id, counts);
}

/**
 * Carries out steps side by side, each as soon as a processor is free and
 * those before it are done.
 *
 * @param {readonly Step[]} all
 */
async function carryOutTogether(all) {
  const waiting = [...all];
  const isReady = (/** @type {Step} */ { after = [] }) =>
    after.every((id) => results.has(id) || !all.some((step) => step.id === id));
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(isReady);
    if (next !== -1 && running.size < Math.min(2, availableParallelism())) {
      const [step] = waiting.splice(next, 1);
      if (step === undefined) continue;
      const work = carryOut(step).finally(() => running.delete(work));
      running.add(work);
    } else await Promise.race(running);
  }
}

const chosen = chosenSteps();
await carryOutTogether(chosen.filter(({ isAlone }) => isAlone !== true));
for (const step of chosen) if (step.isAlone === true) await carryOut(step);

const { passed, failed, skipped } = sum([...results.values()]);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
