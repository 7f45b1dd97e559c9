import type { VariableRead, VariableUse } from '#contract/variable.ts';

/** Profiles that are named; how many more there are is said. */
const namedAtMost = 5;

/** The profiles of a variable that are named, and how many are not. */
export function shownUses({ usedBy, usedByCount }: Pick<VariableRead, 'usedBy' | 'usedByCount'>): {
  readonly named: readonly VariableUse[];
  readonly more: number;
} {
  const named = usedBy.slice(0, namedAtMost);
  return { named, more: usedByCount - named.length };
}
