import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { z } from '#contract/zod.ts';
import { isJsonObject, valueAt } from '../../evidence/answer/json-value.ts';

/** A secret of a profile that is written as plain JSON, and where it stands: `clientSecret`, `scope.0.value`. */
export interface PlacedSecret {
  readonly path: string;
  readonly text: string;
}

const secureRowsSchema = z.array(z.looseObject({ secure: z.boolean().optional() })).catch([]);

/** The definition of the type that a profile names, or null where it names none that there is. */
export function definitionOf(profile: unknown): AuthorizationTypeDefinition | null {
  if (!isJsonObject(profile)) return null;
  return authorizationTypes.find(({ type }) => type === profile.type) ?? null;
}

/** Every place of a profile where a secret may stand, whether one does or not. */
export function secretPathsOf(profile: unknown): string[] {
  const definition = definitionOf(profile);
  if (definition === null || !isJsonObject(profile)) return [];
  return [
    ...definition.secrets,
    ...Object.entries(definition.secureLists).flatMap(([list, member]) =>
      secureRowsSchema
        .parse(profile[list])
        .flatMap(({ secure }, index) => (secure === true ? [`${list}.${index}.${member}`] : [])),
    ),
  ];
}

/** The secrets that stand in a profile. */
export function secretsIn(profile: unknown): PlacedSecret[] {
  return secretPathsOf(profile).flatMap((path) => {
    const text = valueAt(profile, path.split('.'));
    return typeof text === 'string' && text !== '' ? [{ path, text }] : [];
  });
}

function placedAt(value: unknown, [key, ...rest]: readonly string[], text: string | undefined): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? placedAt(item, rest, text) : item));
  if (!isJsonObject(value)) return value;
  const { [key]: member, ...others } = value;
  const placed = placedAt(member, rest, text);
  return placed === undefined ? others : { ...others, [key]: placed };
}

/** A profile with a secret put in its place, or taken out of it. Only places that may hold one are touched. */
export function withSecret(profile: unknown, path: string, text: string | undefined): unknown {
  return secretPathsOf(profile).includes(path) ? placedAt(profile, path.split('.'), text) : profile;
}

/** A profile without its secrets, which are then absent. */
export function withoutSecrets(profile: unknown): unknown {
  return secretPathsOf(profile).reduce<unknown>(
    (rest, path) => placedAt(rest, path.split('.'), undefined),
    profile,
  );
}
