import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import { withoutPrivateKeys } from '#contract/client-key/pem.ts';
import { z } from '#contract/zod-mini.ts';
import { blankValues } from '../model/blank-values.ts';
import type { FieldRowValue, PairValue, ProfileFormValues, SecretValue } from '../model/form-values.ts';
import type { Stamps } from '../model/differences.ts';
import type { RowMember } from '../model/list-members.ts';
import type { SavedProfile } from './saved-profile.ts';

const storedSchema = z.enum(['none', 'readable', 'unreadable']);
const rowShape = {
  rowId: z.nullable(z.string()),
  secure: z.boolean(),
  stored: storedSchema,
  stamp: z.string(),
};
const stampedSchema = z.object({ stored: storedSchema, stamp: z.string() });
const stampedRowsSchema = z.record(
  z.string(),
  z.array(z.object({ rowId: rowShape.rowId, stamp: z.string() })),
);
const pairSchema = z.object({ ...rowShape, key: z.string(), value: z.string() });
const text = z.string();
const fieldRowSchema = z.object({
  ...rowShape,
  fieldType: text,
  fieldKey: text,
  fieldValue: text,
  title: text,
  hint: text,
  mandatory: text,
  dataType: text,
  visibility: text,
} satisfies Readonly<Record<RowMember, z.ZodMiniType<string>>> & typeof rowShape);

const keptDraftSchema = z.object({
  /** The version that the draft has grown from; null for a new profile. */
  etag: z.nullable(z.string()),
  /** Of a new profile, what its creation is known by to which no answer came. */
  creationKey: z.nullish(z.string()),
  /** The secrets of that version; absent where an earlier page kept the draft. */
  stamps: z.optional(
    z.object({
      secrets: z.record(z.string(), stampedSchema),
      pairs: stampedRowsSchema,
      fieldLists: stampedRowsSchema,
    }),
  ),
  values: z.object({
    type: z.enum(authorizationTypes.map(({ type }) => type)),
    texts: z.record(z.string(), z.string()),
    secrets: z.record(z.string(), z.extend(stampedSchema, { isRemoved: z.boolean() })),
    tenancy: z.object({ enabled: z.enum(['no', 'yes']), baseUrl: z.string() }),
    pairs: z.record(z.string(), z.array(pairSchema)),
    fieldLists: z.record(z.string(), z.array(fieldRowSchema)),
    editor: z.object({ list: z.string(), index: z.int(), row: fieldRowSchema }),
  }),
});

/** What was typed and not saved before the page was loaded anew, without its secrets. */
export interface KeptDraft {
  readonly etag: string | null;
  readonly creationKey: string | null;
  readonly stamps: Stamps;
  readonly values: ProfileFormValues;
}

type Entries<Value> = Readonly<Record<string, Value>>;

function mapped<Value, Result>(
  entries: Entries<Value>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, map(value)]));
}

const withoutText = ({ stored, stamp, isRemoved }: SecretValue) => ({ stored, stamp, isRemoved });
const pairsWithout = (rows: readonly PairValue[]) =>
  rows.map((row) => (row.secure ? { ...row, value: '' } : row));
const rowsWithout = (rows: readonly FieldRowValue[]) =>
  rows.map((row) => (row.secure || row.fieldType === 'password' ? { ...row, fieldValue: '' } : row));

/** What a key or a title is called that goes with a secret. */
const speaksOfSecret =
  /assertion|auth|bearer|code|cookie|credential|geheim|hmac|jwt|kennwort|key|otp|pass|pin|pwd|saml|schl(?:ü|ue)ssel|secret|session|sign|token|zugang/i;

/** What only stands for something, and the scheme that may go before it. */
const placeholders = /\{\{[^{}]*\}\}/g;
const schemeAlone = /^\s*(?:api-?key|basic|bearer|token)?[\s:]*$/i;

/**
 * True where what is typed may be about to become a secret: it has no name yet, or that of one, and is more than
 * placeholders.
 */
function maybeSecret({ fieldKey, title, fieldValue }: FieldRowValue): boolean {
  const typed = fieldValue.replaceAll(placeholders, '');
  if (typed !== fieldValue && schemeAlone.test(typed)) return false;
  return fieldKey.trim() === '' || speaksOfSecret.test(`${fieldKey} ${title}`);
}

/** The row that is being edited. Where its value may be a secret, it is the one that the row had before. */
function editedRow(
  { list, index, row }: ProfileFormValues['editor'],
  lists: Entries<readonly FieldRowValue[]>,
): FieldRowValue {
  if (row.secure || row.fieldType === 'password') return { ...row, fieldValue: '' };
  return maybeSecret(row) ? { ...row, fieldValue: lists[list]?.[index]?.fieldValue ?? '' } : row;
}

const stampedRows = (rows: Stamps['pairs'][string]) => rows.map(({ rowId, stamp }) => ({ rowId, stamp }));

/** What tells the secrets of a version from those of another, and nothing else of it. */
function stampsOf({ secrets, pairs, fieldLists }: Stamps): Stamps {
  return {
    secrets: mapped(secrets, ({ stored, stamp }) => ({ stored, stamp })),
    pairs: mapped(pairs, stampedRows),
    fieldLists: mapped(fieldLists, stampedRows),
  };
}

/**
 * A draft as the browser may keep it: no secret is in it, nor what is typed in a row and may become one. `base` is
 * the version that it has grown from, `creationKey` that of a creation to which no answer came.
 */
export function draftToKeep(
  values: ProfileFormValues,
  base: Pick<SavedProfile, 'etag' | 'stamps'> | null,
  creationKey: string | null = null,
): string {
  const { type, texts, tenancy, editor } = values;
  const fieldLists = mapped(values.fieldLists, rowsWithout);
  return JSON.stringify({
    etag: base?.etag ?? null,
    creationKey,
    stamps: stampsOf(base?.stamps ?? { secrets: {}, pairs: {}, fieldLists: {} }),
    values: {
      type,
      // A file of a certificate may have its key in it, which was pasted along.
      texts: mapped(texts, withoutPrivateKeys),
      tenancy,
      secrets: mapped(values.secrets, withoutText),
      pairs: mapped(values.pairs, pairsWithout),
      fieldLists,
      editor: { ...editor, row: editedRow(editor, fieldLists) },
    },
  });
}

/** A draft that was kept; null where there is none, or one that this page cannot read. */
export function keptDraftOf(kept: string | null): KeptDraft | null {
  if (kept === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(kept);
  } catch {
    return null;
  }
  const { success, data } = keptDraftSchema.safeParse(parsed);
  if (!success) return null;
  const definition = authorizationTypes.find(({ type }) => type === data.values.type);
  if (definition === undefined) return null;
  const blank = blankValues(definition);
  const { texts, secrets, tenancy, pairs, fieldLists, editor } = data.values;
  return {
    etag: data.etag,
    creationKey: data.creationKey ?? null,
    stamps: data.stamps ?? data.values,
    values: {
      type: definition.type,
      texts: { ...blank.texts, ...texts },
      secrets: { ...blank.secrets, ...mapped(secrets, (secret) => ({ ...secret, text: '' })) },
      tenancy,
      pairs: { ...blank.pairs, ...pairs },
      fieldLists: { ...blank.fieldLists, ...fieldLists },
      editor,
      facts: blank.facts,
    },
  };
}
