import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { isJsonObject, memberOf, valueAt, type JsonObject } from '../../evidence/answer/json-value.ts';

/** A secret of a profile that is written as plain JSON, and where it stands: `clientSecret`, `scope.0.value`. */
export interface PlacedSecret {
  readonly path: string;
  readonly text: string;
}

/** The definition of the type that a profile names, or null where it names none that there is. */
export function definitionOf(profile: unknown): AuthorizationTypeDefinition | null {
  if (!isJsonObject(profile)) return null;
  return authorizationTypes.find(({ type }) => type === profile.type) ?? null;
}

/** Every place of a profile where a secret may stand, with what stands there. */
function* placesOf(profile: unknown): Generator<readonly [path: string, value: unknown]> {
  const definition = definitionOf(profile);
  if (definition === null) return;
  for (const name of definition.secrets) yield [name, memberOf(profile, name)];
  for (const [list, member] of Object.entries(definition.secureLists)) {
    const rows = memberOf(profile, list);
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries())
      if (isSecure(row)) yield [`${list}.${index}.${member}`, memberOf(row, member)];
  }
}

function isSecure(row: unknown): row is JsonObject {
  return isJsonObject(row) && row.secure === true;
}

/** What a row says beside its value, and is no secret. */
const plainMembers = new Set([
  ...['id', 'key', 'secure', 'fieldKey', 'fieldType'],
  ...['title', 'hint', 'mandatory', 'dataType', 'visibility'],
]);

/**
 * True for a place of a profile where a secret stands, or is meant to: what has another shape than a profile has there,
 * as other programs may write it, is taken for one.
 */
export function isSecretPlace(profile: unknown, path: readonly string[]): boolean {
  const definition = definitionOf(profile);
  if (definition === null) return true;
  const [list = ''] = path;
  if (definition.secrets.includes(list)) return true;
  if (definition.secureLists[list] === undefined) return false;
  if (path.length <= 3 && plainMembers.has(path.at(-1) ?? '')) return false;
  return path.some((_, depth) => {
    const secure = depth === 0 ? undefined : valueAt(profile, [...path.slice(0, depth), 'secure']);
    return secure !== undefined && secure !== false;
  });
}

/** The secrets that stand in a profile. */
export function secretsIn(profile: unknown): PlacedSecret[] {
  const secrets: PlacedSecret[] = [];
  for (const [path, text] of placesOf(profile))
    if (typeof text === 'string' && text !== '') secrets.push({ path, text });
  return secrets;
}

/** One copy, whatever is changed: a text may have any number of members. What becomes undefined goes. */
function withMembers(holder: JsonObject, changes: ReadonlyMap<string, unknown>): JsonObject {
  if (changes.size === 0) return holder;
  const members = new Map(Object.entries(holder));
  for (const [name, value] of changes)
    if (value === undefined) members.delete(name);
    else members.set(name, value);
  return Object.fromEntries(members);
}

/** What stands at each place becomes what `change` makes of it: one pass, since a text may have any number of rows. */
function changed(profile: unknown, change: (path: string, value: unknown) => unknown): unknown {
  const definition = definitionOf(profile);
  if (definition === null || !isJsonObject(profile)) return profile;
  const changesOf = (holder: JsonObject, name: string, path: string): [string, unknown][] => {
    const value = memberOf(holder, name);
    const next = change(path, value);
    return next === value ? [] : [[name, next]];
  };
  const changes = new Map(definition.secrets.flatMap((name) => changesOf(profile, name, name)));
  for (const [list, member] of Object.entries(definition.secureLists)) {
    const rows = memberOf(profile, list);
    if (!Array.isArray(rows)) continue;
    const changedRows = rows.map((row: unknown, index) =>
      isSecure(row) ? withMembers(row, new Map(changesOf(row, member, `${list}.${index}.${member}`))) : row,
    );
    if (changedRows.some((row, index) => row !== rows[index])) changes.set(list, changedRows);
  }
  return withMembers(profile, changes);
}

/** A profile with secrets put in their places. Only places that may hold one are touched. */
export function withSecrets(profile: unknown, secrets: readonly PlacedSecret[]): unknown {
  const texts = new Map(secrets.map(({ path, text }) => [path, text]));
  return changed(profile, (path, value) => texts.get(path) ?? value);
}

/** A profile without its secrets, which are then absent. */
export function withoutSecrets(profile: unknown): unknown {
  return changed(profile, () => undefined);
}
