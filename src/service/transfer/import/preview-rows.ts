import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import type { ImportField, ImportRow } from '#contract/transfer/import-answer.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { definitionOf, isSecretPlace } from '../file/profile-secret-paths.ts';
import type { CheckedRow } from './checked-row.ts';

/** Characters of a value that a preview shows. */
const shownCharacters = 300;
/** Fields of a profile that a preview shows; a valid one has fewer. */
const shownFields = 500;
/** Errors of a profile that a preview shows; beyond them their number says enough. */
const shownErrors = 20;
/** Members that say nothing of what is entered. */
const hidden: readonly string[] = ['id', 'secure', 'type', 'name'];

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

function* leavesOf(value: unknown, path: readonly string[]): Generator<Leaf> {
  if (typeof value === 'string' && value !== '') yield { path, value };
  if (typeof value === 'number' || typeof value === 'boolean') yield { path, value: String(value) };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    if (!hidden.includes(key)) yield* leavesOf(item, [...path, key]);
}

function sourceOf(path: string, sources: Readonly<Record<string, string>>): string | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found: unknown = Object.getOwnPropertyDescriptor(sources, parts.slice(0, length).join('.'))?.value;
    if (typeof found === 'string') return found;
  }
  return null;
}

/** What each field becomes. Of members that no type has, only the name is known: it stands among the errors. */
function fieldsOf({ profile, imported }: CheckedRow): ImportField[] {
  const definition = definitionOf(profile);
  if (definition === null || !isJsonObject(profile)) return [];
  const shown = authorizationProfileWriteSchema.safeParse(profile).data ?? profile;
  const members = definition.fields.map(({ name }): [string, unknown] => [
    name,
    Object.getOwnPropertyDescriptor(shown, name)?.value,
  ]);
  const fields: ImportField[] = [];
  for (const { path: parts, value } of leavesOf(Object.fromEntries(members), [])) {
    if (fields.length === shownFields) break;
    const path = parts.join('.');
    const isSecret = isSecretPlace(shown, parts);
    fields.push({
      path,
      value: isSecret
        ? null
        : Array.from(value.slice(0, 2 * shownCharacters))
            .slice(0, shownCharacters)
            .join(''),
      isSecret,
      source: sourceOf(path, imported.sources),
    });
  }
  return fields;
}

/** A row as a preview shows it: what it becomes, and never a secret. */
export function previewRow(checked: CheckedRow): ImportRow {
  const { row, name, savedName, outcome, clash, imported, missingSecrets, errors, moreErrors } = checked;
  const type = isJsonObject(checked.profile) ? checked.profile.type : undefined;
  return {
    row,
    name: name.slice(0, shownCharacters),
    savedName: savedName.slice(0, shownCharacters),
    type: typeof type === 'string' ? type.slice(0, 64) : '',
    outcome,
    clash,
    fields: fieldsOf(checked),
    notes: [...imported.notes],
    missingSecrets: [...missingSecrets],
    errors: errors.slice(0, shownErrors),
    moreErrors: Math.max(0, errors.length - shownErrors) + moreErrors,
  };
}
