import { faultFamilies } from '#practice/faults.ts';
import type { Fault } from '#practice/faults/fault.ts';
import { callOutcomes } from './call-outcomes.ts';
import { testOf } from './test-fault.ts';

/** What a test of a fault ends with. `{host}` and `{base}` stand for the host and the address of the practice provider. */
async function outcomeOf({ id, title, does, expected, meaning, warnings = [] }: Fault) {
  const run = await testOf(id);
  const found = run.warnings.filter(({ code }) => warnings.includes(code));
  const said = run.diagnosis === null ? found.map(({ message }) => message).join(' ') : run.diagnosis.summary;
  return {
    id,
    title,
    does,
    code: expected,
    meaning: meaning ?? null,
    warnings,
    says: said
      .replaceAll('https://practice.example/t', '{base}')
      .replaceAll('practice.example', '{host}')
      .replaceAll(/\b100 ms\b/g, 'the time it is given'),
  };
}

/** Every fault with what a test of it says, and the faults that calls of the Check URL are tested with. */
export async function faultCatalogue() {
  const outcomes = [];
  for (const { faults } of faultFamilies) for (const fault of faults) outcomes.push(await outcomeOf(fault));
  return { faults: outcomes, calls: callOutcomes.map(({ fault, expected }) => ({ fault, code: expected })) };
}
