import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { changedRows, type ProfileChange, type RowChange } from '#contract/profile-change.ts';
import { blankPair, shownPairs } from './blank-values.ts';
import { isBlankPair } from './form-to-write.ts';
import type { PresetFill } from '#contract/presets/provider-preset.ts';
import type { PairValue, ProfileFormValues } from './form-values.ts';

/** One member of the form that a suggested fix sets. */
export type ChangedField =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'rows'; readonly name: string; readonly rows: readonly PairValue[] };

function newRow(key: string, value: string): PairValue {
  return { ...blankPair, key, value };
}

/** A suggested fix, or what a preset fills in. */
export type FormChange = ProfileChange | PresetFill;

function isRowChanges(member: unknown): member is RowChange[] {
  return Array.isArray(member);
}

/**
 * What a suggested fix sets in the form. A member that this type has no field
 * for, or that the form has already, is left alone.
 */
export function changedFields(
  change: FormChange,
  values: ProfileFormValues,
  definition: AuthorizationTypeDefinition,
): ChangedField[] {
  return definition.fields.flatMap((field): ChangedField[] => {
    const { name, kind } = field;
    const member = new Map<string, unknown>(Object.entries(change)).get(name);
    if (kind === 'line' || kind === 'url' || kind === 'choice')
      return typeof member === 'string' && member !== values.texts[name]
        ? [{ kind: 'text', name, text: member }]
        : [];
    if ((kind !== 'pairs' && kind !== 'headers') || !isRowChanges(member)) return [];
    const before = (values.pairs[name] ?? []).filter((row) => !isBlankPair(row));
    const after = changedRows(before, member, newRow);
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    return isSame ? [] : [{ kind: 'rows', name, rows: shownPairs(field, after) }];
  });
}
