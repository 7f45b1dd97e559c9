import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { withEditorClosed, withoutBlankRows } from './form-to-write.ts';
import type { FieldRowValue, PairValue, ProfileFormValues, SecretValue } from './form-values.ts';

/** A row of a list as it is compared. A secret is never shown, only whether it was changed. */
export interface ComparedRow {
  /** Its place or type, as the form's options name it. */
  readonly fieldType: string | null;
  readonly key: string;
  readonly value: string | { readonly isChanged: boolean };
}

/** What one side has at a field. */
export type ComparedValue =
  | { readonly kind: 'text' | 'choice' | 'type'; readonly text: string }
  | { readonly kind: 'secret'; readonly change: 'none' | 'changed' | 'removed' }
  | { readonly kind: 'tenancy'; readonly baseUrl: string | null }
  | { readonly kind: 'rows'; readonly rows: readonly ComparedRow[] };

/** What two versions of a profile differ in: a field, or under `type` what kind of authorization it is. */
export interface Difference {
  readonly name: string;
  readonly mine: ComparedValue;
  readonly theirs: ComparedValue;
}

type Stamped = Pick<SecretValue, 'stamp' | 'stored'>;
type StampedRow = Pick<PairValue, 'stamp' | 'rowId'>;
type Lists<Row> = Readonly<Record<string, readonly Row[]>>;

/** Which secrets a version of a profile has: what tells whether one was replaced since. */
export interface Stamps {
  readonly secrets: Readonly<Record<string, Stamped>>;
  readonly pairs: Lists<StampedRow>;
  readonly fieldLists: Lists<StampedRow>;
}

function secretChange(secret: SecretValue | undefined, base: Stamped | undefined): ComparedValue {
  if (secret === undefined) return { kind: 'secret', change: 'none' };
  const isGone = secret.isRemoved || (secret.stored === 'none' && base?.stored !== 'none');
  if (secret.text !== '' || (!isGone && secret.stamp !== base?.stamp))
    return { kind: 'secret', change: 'changed' };
  return { kind: 'secret', change: isGone ? 'removed' : 'none' };
}

function rowValue(
  row: Pick<PairValue, 'secure' | 'stamp' | 'rowId'>,
  text: string,
  baseRows: readonly StampedRow[],
): ComparedRow['value'] {
  if (!row.secure) return text;
  const base = baseRows.find(({ rowId }) => rowId !== null && rowId === row.rowId);
  return { isChanged: text !== '' || row.stamp !== base?.stamp };
}

function pairRows(rows: readonly PairValue[], baseRows: readonly StampedRow[]): ComparedRow[] {
  return rows.map((row) => ({
    fieldType: null,
    key: row.key.trim(),
    value: rowValue(row, row.value, baseRows),
  }));
}

function fieldRows(rows: readonly FieldRowValue[], baseRows: readonly StampedRow[]): ComparedRow[] {
  return rows.map((row) => ({
    fieldType: row.fieldType,
    key: row.fieldKey.trim(),
    value: rowValue(row, row.fieldValue, baseRows),
  }));
}

/** A form field: everything but its title stands in the value. */
function formFieldRows(rows: readonly FieldRowValue[], baseRows: readonly StampedRow[]): ComparedRow[] {
  return rows.map((row) => {
    const secure = row.secure || (row.fieldType === 'password' && row.fieldValue !== '');
    const value = rowValue({ ...row, secure }, row.fieldValue, baseRows);
    const { fieldKey, hint, dataType, visibility, mandatory } = row;
    const all = [fieldKey.trim(), hint.trim(), dataType, visibility, mandatory, value];
    return {
      fieldType: row.fieldType,
      key: row.title.trim(),
      value:
        typeof value !== 'string' && value.isChanged
          ? value
          : all.flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : [])).join(', '),
    };
  });
}

const rowsOfKind = { authorization_fields: fieldRows, form_fields: formFieldRows } as const;

function valueOf(field: FieldDescription, side: ProfileFormValues, base: Stamps): ComparedValue {
  const { name } = field;
  switch (field.kind) {
    case 'secret':
      return secretChange(side.secrets[name], base.secrets[name]);
    case 'tenancy':
      return {
        kind: 'tenancy',
        baseUrl: side.tenancy.enabled === 'yes' ? side.tenancy.baseUrl.trim() : null,
      };
    case 'pairs':
    case 'headers':
      return { kind: 'rows', rows: pairRows(side.pairs[name] ?? [], base.pairs[name] ?? []) };
    case 'authorization_fields':
    case 'form_fields': {
      const rows = rowsOfKind[field.kind](side.fieldLists[name] ?? [], base.fieldLists[name] ?? []);
      return { kind: 'rows', rows };
    }
    case 'text':
      return { kind: 'text', text: side.texts[name] ?? '' };
    case 'choice':
      return { kind: 'choice', text: side.texts[name] ?? '' };
    default:
      return { kind: 'text', text: (side.texts[name] ?? '').trim() };
  }
}

function isSame(mine: ComparedValue, theirs: ComparedValue): boolean {
  // Two new secrets look alike here and need not be.
  const isSecretChanged = (value: ComparedValue) =>
    (value.kind === 'secret' && value.change === 'changed') ||
    (value.kind === 'rows' && value.rows.some((row) => typeof row.value !== 'string' && row.value.isChanged));
  if (isSecretChanged(mine) || isSecretChanged(theirs)) return false;
  return JSON.stringify(mine) === JSON.stringify(theirs);
}

/** True where two sides look alike and need not be: a secret is new on both, and never comes back to be compared. */
export function looksAlike({ mine, theirs }: Difference): boolean {
  return JSON.stringify(mine) === JSON.stringify(theirs);
}

/**
 * What differs between what stands in the form and what somebody else has
 * saved meanwhile, both grown from the version whose secrets `base` tells: of
 * two types, the types and the fields that both have.
 */
export function differences(
  mine: ProfileFormValues,
  theirs: ProfileFormValues,
  base: Stamps,
  definition: AuthorizationTypeDefinition,
): Difference[] {
  const own = withoutBlankRows(withEditorClosed(mine));
  const other = withoutBlankRows(withEditorClosed(theirs));
  const theirFields = authorizationTypeDefinition(theirs.type).fields;
  const shared = definition.fields.filter(({ name }) => theirFields.some((field) => field.name === name));
  const found = shared.flatMap((field): Difference[] => {
    const [left, right] = [valueOf(field, own, base), valueOf(field, other, base)];
    return isSame(left, right) ? [] : [{ name: field.name, mine: left, theirs: right }];
  });
  if (mine.type === theirs.type) return found;
  const typeOf = ({ type }: ProfileFormValues) => ({ kind: 'type', text: type }) as const;
  return [{ name: 'type', mine: typeOf(mine), theirs: typeOf(theirs) }, ...found];
}
