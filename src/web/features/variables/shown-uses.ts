import type { VariableUse } from '#contract/variable.ts';

/** Profiles that are named; how many more there are is said. */
const namedAtMost = 5;

/** The profiles of a variable that are named, and how many are not. */
export function shownUses(usedBy: readonly VariableUse[]): {
  readonly named: readonly VariableUse[];
  readonly more: number;
} {
  return { named: usedBy.slice(0, namedAtMost), more: Math.max(0, usedBy.length - namedAtMost) };
}
