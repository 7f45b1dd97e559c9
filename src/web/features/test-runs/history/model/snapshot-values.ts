import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { secretReadSchema } from '#contract/secret.ts';
import { z } from '#contract/zod.ts';
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

const tenancySchema = z.object({ enabled: z.boolean(), baseUrl: z.string().optional() });
const rowSchema = z.looseObject({
  key: z.string().optional(),
  value: z.unknown().optional(),
  fieldType: z.string().optional(),
  fieldKey: z.string().optional(),
  fieldValue: z.unknown().optional(),
});

/** Text as it is, of a secret only by which one it is. */
function leafText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const secret = secretReadSchema.safeParse(value);
  if (!secret.success || !secret.data.isSet) return '';
  return `‹${secret.data.fingerprint ?? ''}›`;
}

function rowText(row: unknown): string {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return '';
  const { key, value, fieldType, fieldKey, fieldValue } = parsed.data;
  if (fieldType === undefined) return `${key ?? ''}: ${leafText(value)}`;
  return `${fieldType} ${fieldKey ?? ''}: ${leafText(fieldValue)}`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(rowText).join('\n');
  const tenancy = tenancySchema.safeParse(value);
  return tenancy.success ? (tenancy.data.baseUrl ?? '') : leafText(value);
}

/** What stood in each field of the profile that a run tested; empty for a run that did not keep it. */
export function snapshotValues({ profile, profileType }: TestRun): SnapshotValue[] {
  const definition = authorizationTypes.find(({ type }) => type === profileType);
  if (profile === null || definition === undefined) return [];
  return definition.fields.map(({ name, kind, text }) => ({
    name,
    label: text ?? name,
    kind: kind === 'choice' ? 'choice' : 'text',
    text: valueText(profile[name]),
  }));
}
