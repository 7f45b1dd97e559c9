import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { secretReadSchema } from '#contract/secret.ts';
import { z } from '#contract/zod-mini.ts';
import type { TestRun } from '#contract/test-run.ts';

/** A member of a profile as it was tested: text a line, in which secrets are masks. */
export interface SnapshotValue {
  /** The name of the field. */
  readonly name: string;
  /** Under what its label is found. */
  readonly label: string;
  /** `choice` is an option of the field, `text` what stands there. */
  readonly kind: 'choice' | 'text';
  readonly text: string;
}

const tenancySchema = z.object({ enabled: z.boolean(), baseUrl: z.optional(z.string()) });
const rowSchema = z.looseObject({
  key: z.optional(z.string()),
  value: z.optional(z.unknown()),
  fieldType: z.optional(z.string()),
  fieldKey: z.optional(z.string()),
  fieldValue: z.optional(z.unknown()),
  title: z.optional(z.string()),
  hint: z.optional(z.string()),
  dataType: z.optional(z.string()),
  visibility: z.optional(z.string()),
  mandatory: z.optional(z.boolean()),
});

/** How the page calls what a row says in names. */
export interface RowWords {
  /** An option of a member, such as `fieldType_header`. */
  readonly option: (name: string) => string;
  readonly mandatory: string;
}

/** Text as it is, of a secret only by which one it is. */
function leafText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const secret = secretReadSchema.safeParse(value);
  if (!secret.success || !secret.data.isSet) return '';
  return `‹${secret.data.fingerprint ?? ''}›`;
}

function withValue(name: string, value: unknown): string {
  const text = leafText(value);
  return text === '' ? name : `${name}: ${text}`;
}

function rowText(row: unknown, words: RowWords): string {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return '';
  const { key, value, fieldType, fieldKey = '', fieldValue, title, hint, mandatory } = parsed.data;
  if (fieldType === undefined) return withValue(key ?? '', value);
  const name = title === undefined ? fieldKey : `${title} (${fieldKey})`;
  const settings = (['dataType', 'visibility'] as const).flatMap((member) => {
    const option = parsed.data[member];
    return option === undefined ? [] : words.option(`${member}_${option}`);
  });
  const more = [hint ?? '', ...settings, mandatory === true ? words.mandatory : ''];
  return [
    withValue(`${words.option(`fieldType_${fieldType}`)} ${name}`, fieldValue),
    ...more.filter((text) => text !== ''),
  ].join('; ');
}

function valueText(value: unknown, words: RowWords): string {
  if (Array.isArray(value)) return value.map((row) => rowText(row, words)).join('\n');
  const tenancy = tenancySchema.safeParse(value);
  return tenancy.success ? (tenancy.data.baseUrl ?? '') : leafText(value);
}

/** What stood in each field of the profile that a run tested; empty for a run that did not keep it. */
export function snapshotValues({ profile, profileType }: TestRun, words: RowWords): SnapshotValue[] {
  const definition = authorizationTypes.find(({ type }) => type === profileType);
  if (profile === null || definition === undefined) return [];
  return definition.fields.map(({ name, kind, text }) => ({
    name,
    label: text ?? name,
    kind: kind === 'choice' ? 'choice' : 'text',
    text: valueText(profile[name], words),
  }));
}
