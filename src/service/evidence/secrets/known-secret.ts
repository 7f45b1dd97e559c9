import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { z } from '#contract/zod.ts';
import { nameInWords } from '../../name-in-words.ts';

/** A secret that must not be read from anything that a test leaves behind. */
export interface KnownSecret {
  /** What it is called in a mask, such as "client secret". */
  readonly name: string;
  readonly value: string;
  /**
   * True where it is the profile's own: then even a part of it is masked. The
   * tokens of an answer are looked for as wholes.
   */
  readonly isOwn: boolean;
  /** True for the value of a secure variable, which may be filled into any text of the profile. */
  readonly isVariable?: boolean;
  /** True where it stands in the address of a call. */
  readonly isInAddress?: boolean;
  /** True where it only stands for what is not entered yet: that may be named. */
  readonly isStandIn?: boolean;
  /** True where it is made of other known secrets and of what may be read: nothing else in it is one. */
  readonly isMade?: boolean;
}

const secureRows = z
  .array(
    z
      .object({
        secure: z.boolean().optional(),
        key: z.string().optional(),
        fieldKey: z.string().optional(),
        fieldType: z.string().optional(),
      })
      .loose(),
  )
  .catch([]);
const text = z.string().min(1).catch('');

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The members that only the private half of a JWK has (RFC 7518 6). */
const privateMembers = z
  .object({ d: text, p: text, q: text, dp: text, dq: text, qi: text })
  .transform((members) => Object.values(members).filter((member) => member !== ''));

/**
 * What of a secret is secret: of a JWK only its private members, since an
 * assertion repeats others, such as `kid`; else the whole text.
 */
function secretParts(value: string): string[] {
  if (!value.trimStart().startsWith('{')) return [value];
  try {
    const parts = privateMembers.parse(JSON.parse(value));
    return parts.length > 0 ? parts : [value];
  } catch {
    return [value];
  }
}

function memberSecrets(profile: AuthorizationProfileWrite, members: readonly string[]): KnownSecret[] {
  const values = new Map<string, unknown>(Object.entries(profile));
  return members.flatMap((member) =>
    secretParts(textOf(values.get(member))).map((value) => ({
      name: nameInWords(member),
      value,
      isOwn: true,
    })),
  );
}

function rowSecrets(profile: AuthorizationProfileWrite, list: string, member: string): KnownSecret[] {
  const rows = secureRows.parse(new Map<string, unknown>(Object.entries(profile)).get(list));
  return rows
    .filter(({ secure }) => secure === true)
    .map((row) => ({
      name: row.key ?? row.fieldKey ?? member,
      value: textOf(row[member]),
      isOwn: true,
      isInAddress: row.fieldType === 'path_param',
    }));
}

/** Every secret of an opened profile: the members and secure rows that its type's definition names. */
export function secretsOf(profile: AuthorizationProfileWrite): KnownSecret[] {
  const definition = authorizationTypeDefinition(profile.type);
  const lists = Object.entries(definition.secureLists);
  return [
    ...memberSecrets(profile, definition.secrets),
    ...lists.flatMap(([list, member]) => rowSecrets(profile, list, member)),
  ].filter(({ value }) => value !== '');
}

/** Every text of a profile that is no secret, such as the client ID and the URLs. */
export function publicTextsOf(profile: AuthorizationProfileWrite, secrets: readonly KnownSecret[]): string[] {
  const values = new Set(secrets.map(({ value }) => value));
  const texts: string[] = [];
  JSON.stringify(profile, (_, member: unknown) => {
    if (typeof member === 'string' && !values.has(member)) texts.push(member);
    return member;
  });
  return texts;
}
