import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldError } from '#contract/problem.ts';
import { z } from '#contract/zod.ts';
import { fieldError } from '../failure.ts';

/** A profile document: what is stored of a profile, without any secret. */
export type ProfileDocument = Readonly<Record<string, unknown>>;

const rowSchema = z.looseObject({ id: z.string().optional(), secure: z.boolean().optional() });
const rowsSchema = z.array(rowSchema).catch([]);
type Row = z.infer<typeof rowSchema>;

/** One secret of a profile: its slot, where it stands in the form, and where its text goes in the document. */
export interface Slot {
  readonly slot: string;
  readonly path: string;
}

/** What a save does with the secrets of a profile. */
export interface SecretPlan {
  readonly document: ProfileDocument;
  /** Secrets written now. */
  readonly set: readonly (Slot & { readonly text: string })[];
  /** Secrets that stay as they are stored. */
  readonly keep: readonly Slot[];
  readonly errors: readonly FieldError[];
}

/** The rows of a list in a document; an empty list where there is none. */
export function rowsOf(document: ProfileDocument, list: string): readonly Row[] {
  return rowsSchema.parse(document[list]);
}

/** What is stored of the profile that is being replaced. */
export interface StoredSecrets {
  readonly document: ProfileDocument;
  readonly slots: ReadonlySet<string>;
}

interface RowPlan {
  readonly row: Row;
  readonly text?: string;
  readonly keep?: true;
  readonly error?: FieldError;
}

function planRow(
  given: Row,
  stored: Row | undefined,
  member: string,
  path: string,
  hasSecret: boolean,
): RowPlan {
  const { [member]: value, secure = false, ...rest } = given;
  const row = { ...rest, secure };
  const errorPath = `${path}.${member}`;
  if (!secure) {
    const isRevealing = stored?.secure === true && typeof value !== 'string';
    return isRevealing
      ? { row, error: fieldError(errorPath, 'required', { field: 'value' }) }
      : { row: { ...row, [member]: typeof value === 'string' ? value : '' } };
  }
  if (typeof value === 'string' && value !== '') return { row, text: value };
  if (value === undefined && hasSecret) return { row, keep: true };
  const plain = stored?.[member];
  if (value === undefined && typeof plain === 'string' && plain !== '') return { row, text: plain };
  return {
    row,
    error: fieldError(errorPath, value === undefined ? 'unknown_row' : 'required', { field: 'value' }),
  };
}

/**
 * Parts what is written into the document and its secrets: a string is set, an
 * absent one is kept where there is one, null is removed. Rows get an id; a
 * secure row keeps its secret when it comes back with its id.
 */
export function planSecrets(
  definition: AuthorizationTypeDefinition,
  written: ProfileDocument,
  stored: StoredSecrets | null,
  makeId: () => string,
): SecretPlan {
  const document: Record<string, unknown> = { ...written };
  const set: (Slot & { text: string })[] = [];
  const keep: Slot[] = [];
  const errors: FieldError[] = [];

  for (const field of definition.fields)
    if (field.kind === 'secret' && field.isPassing === true) Reflect.deleteProperty(document, field.name);
  for (const name of definition.secrets) {
    const value = written[name];
    Reflect.deleteProperty(document, name);
    if (typeof value === 'string') set.push({ slot: name, path: name, text: value });
    else if (value === undefined && stored?.slots.has(name) === true) keep.push({ slot: name, path: name });
  }

  for (const [list, member] of Object.entries(definition.secureLists)) {
    const storedRows = stored === null ? [] : rowsOf(stored.document, list);
    document[list] = rowsOf(written, list).map((given, index) => {
      const known = given.id === undefined ? undefined : storedRows.find(({ id }) => id === given.id);
      const id = known?.id ?? makeId();
      const path = `${list}.${index}`;
      const at = { slot: `${list}/${id}`, path: `${path}.${member}` };
      const plan = planRow({ ...given, id }, known, member, path, stored?.slots.has(at.slot) === true);
      if (plan.error !== undefined) errors.push(plan.error);
      if (plan.text !== undefined) set.push({ ...at, text: plan.text });
      if (plan.keep === true) keep.push(at);
      return plan.row;
    });
  }
  return { document, set, keep, errors };
}

/** A document as it was written, without what was worked out as it was saved. */
export function asWritten(
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
): ProfileDocument {
  const { derived = [] } = definition;
  return Object.fromEntries(Object.entries(document).filter(([name]) => !derived.includes(name)));
}

/** Puts a value for each secret into a document: what it is read as, or the secret itself for use. */
export function placeSecrets(
  definition: AuthorizationTypeDefinition,
  document: ProfileDocument,
  valueOf: (slot: string) => unknown,
): ProfileDocument {
  const placed: Record<string, unknown> = { ...document };
  for (const name of definition.secrets) placed[name] = valueOf(name);
  for (const [list, member] of Object.entries(definition.secureLists))
    placed[list] = rowsOf(document, list).map((row) =>
      row.secure === true ? { ...row, [member]: valueOf(`${list}/${row.id ?? ''}`) } : row,
    );
  return placed;
}
