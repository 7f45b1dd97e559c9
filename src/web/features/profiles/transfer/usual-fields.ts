import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { authorizationTypes } from '#contract/authorization-types/registry.ts';
import type { ImportField, ImportRow } from '#contract/transfer/import-answer.ts';

/** What the members of a form field are where nobody has said anything of them (`contract/form-field.ts`). */
const usualMembers = new Map([
  ['fieldType', 'textbox'],
  ['mandatory', 'true'],
  ['dataType', 'string'],
  ['visibility', 'visible'],
]);

/** True where a new profile of the type has this value too. */
function isInitial(field: FieldDescription, rest: readonly string[], value: string): boolean {
  const [row = '', member = ''] = rest;
  switch (field.kind) {
    case 'choice':
    case 'number':
      return value === String(field.initial);
    case 'tenancy':
      return row === 'enabled' && value === 'false';
    case 'authorization_fields':
    case 'form_fields': {
      const initial = field.initial[Number(row)]?.[member];
      const usual = field.kind === 'form_fields' ? usualMembers.get(member) : undefined;
      return value === (initial ?? usual);
    }
    default:
      return false;
  }
}

export interface PartedFields {
  /** What the text says. */
  readonly stated: readonly ImportField[];
  /** What a new profile of the type has by itself. */
  readonly usual: readonly ImportField[];
}

/** Parts what a text says from what it merely comes with. An export file states everything: there the values tell. */
export function partedFields({ type, fields }: Pick<ImportRow, 'type' | 'fields'>): PartedFields {
  const described = authorizationTypes.find((definition) => definition.type === type)?.fields ?? [];
  const hasSources = fields.some(({ source }) => source !== null);
  const isUsual = ({ path, value, isSecret, source }: ImportField) => {
    if (isSecret || value === null || source !== null) return false;
    if (hasSources) return true;
    const [name, ...rest] = path.split('.');
    const field = described.find((candidate) => candidate.name === name);
    return field !== undefined && isInitial(field, rest, value);
  };
  return { stated: fields.filter((field) => !isUsual(field)), usual: fields.filter(isUsual) };
}
