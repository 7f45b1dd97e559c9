import type { Suggestion } from '#contract/diagnosis.ts';

/**
 * Suggestions by what is to be pressed for them: those that lead to the same field share the button that leads there,
 * at the place of the most promising of them. A change is a button of its own, where it can be applied.
 */
export function fixGroups(
  suggestions: readonly Suggestion[],
  canApply: boolean,
): readonly (readonly [Suggestion, ...Suggestion[]])[] {
  const groups: [Suggestion, ...Suggestion[]][] = [];
  const ofField = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const field = suggestion.change !== undefined && canApply ? undefined : suggestion.field;
    const before = field === undefined ? undefined : ofField.get(field);
    if (before !== undefined) {
      before.push(suggestion);
      continue;
    }
    const group: [Suggestion, ...Suggestion[]] = [suggestion];
    groups.push(group);
    if (field !== undefined) ofField.set(field, group);
  }
  return groups;
}
