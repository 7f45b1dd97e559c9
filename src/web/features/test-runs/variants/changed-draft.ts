import {
  authorizationProfileWriteSchema,
  authorizationTypeDefinition,
  type AuthorizationProfileRead,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { changedRows, type ProfileChange } from '#contract/profile-change.ts';
import { z } from '#contract/zod-mini.ts';

const rowsSchema = z.array(z.looseObject({ key: z.string(), value: z.nullish(z.string()) }));
const rowSchema = z.looseObject({ secure: z.optional(z.boolean()) });

/** A draft after a change. Throws where the change does not fit the type. */
export function changedDraft(
  draft: AuthorizationProfileWrite,
  change: ProfileChange,
): AuthorizationProfileWrite {
  const members = new Map<string, unknown>(Object.entries(draft));
  for (const [name, member] of Object.entries(change)) {
    if (!Array.isArray(member)) members.set(name, member);
    else {
      const rows = rowsSchema.parse(members.get(name) ?? []);
      members.set(
        name,
        changedRows(rows, member, (key, value) => ({ key, value })),
      );
    }
  }
  return authorizationProfileWriteSchema.parse(Object.fromEntries(members));
}

/** A saved profile as a draft of itself: secrets are left out, by which the stored ones are kept. */
export function draftOf(profile: AuthorizationProfileRead): AuthorizationProfileWrite {
  const { fields, secrets, secureLists } = authorizationTypeDefinition(profile.type);
  const members = new Map<string, unknown>(Object.entries(profile));
  const draft = fields
    .filter(({ name, kind }) => !secrets.includes(name) && kind !== 'callback')
    .map(({ name }): [string, unknown] => {
      const secret = secureLists[name];
      const value = members.get(name);
      if (secret === undefined || !Array.isArray(value)) return [name, value];
      return [
        name,
        value.map((row: unknown) => {
          const { [secret]: hidden, ...rest } = rowSchema.parse(row);
          return rest.secure === true ? rest : { ...rest, [secret]: hidden };
        }),
      ];
    });
  return authorizationProfileWriteSchema.parse({ ...Object.fromEntries(draft), type: profile.type });
}
