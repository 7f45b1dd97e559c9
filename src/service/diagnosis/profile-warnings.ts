import type { Warning } from '#contract/diagnosis.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import { describeWarning, type Conceal } from './describe.ts';
import { warningRules } from './registry.ts';

/** What is worth knowing of a profile before anything is sent. */
export function profileWarnings(facts: ProfileFacts, conceal: Conceal): Warning[] {
  return warningRules.profile.flatMap(({ code, field, find }) => {
    const parameters = find(facts);
    const own = field !== undefined && facts.fieldNames.includes(field) ? field : undefined;
    return parameters === null ? [] : [describeWarning(code, parameters, own, conceal)];
  });
}
