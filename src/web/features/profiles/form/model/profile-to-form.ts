import { authorizationFieldReadSchema } from '#contract/authorization-field.ts';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileRead,
} from '#contract/authorization-types/registry.ts';
import { formFieldReadSchema } from '#contract/form-field.ts';
import { scopePairReadSchema } from '#contract/scope.ts';
import { secretReadSchema, type SecretRead } from '#contract/secret.ts';
import { z } from '#contract/zod-mini.ts';
import { blankFieldRow, blankSecret, blankValues, shownPairs } from './blank-values.ts';
import type {
  FieldRowValue,
  PairValue,
  ProfileFormValues,
  SecretValue,
  StoredSecret,
} from './form-values.ts';
import { isListField } from './list-members.ts';

/** Scope pairs and request headers read the same. */
const pairsSchema = z.array(scopePairReadSchema);
const fieldRowsSchema = z.array(authorizationFieldReadSchema);
const formFieldsSchema = z.array(formFieldReadSchema);
const textSchema = z.nullable(z.string());

interface Stored {
  readonly stored: StoredSecret;
  readonly stamp: string;
}

function storedOf(secret: SecretRead): Stored {
  if (!secret.isSet) return { stored: 'none', stamp: '' };
  const stamp = `${secret.updatedAt ?? ''} ${secret.fingerprint ?? ''}`;
  return { stored: secret.isReadable ? 'readable' : 'unreadable', stamp };
}

function rowValueOf(value: string | SecretRead): { readonly text: string } & Stored {
  return typeof value === 'string'
    ? { text: value, stored: 'none', stamp: '' }
    : { text: '', ...storedOf(value) };
}

function pairsOf(member: unknown): PairValue[] {
  return pairsSchema.parse(member).map(({ id, secure, key, value }) => {
    const { text, ...stored } = rowValueOf(value);
    return { rowId: id, secure, ...stored, key, value: text };
  });
}

function fieldRowsOf(member: unknown): FieldRowValue[] {
  return fieldRowsSchema.parse(member).map(({ id, secure, fieldType, fieldKey, fieldValue }) => {
    const { text, ...stored } = rowValueOf(fieldValue);
    return { ...blankFieldRow, rowId: id, secure, ...stored, fieldType, fieldKey, fieldValue: text };
  });
}

function formFieldsOf(member: unknown): FieldRowValue[] {
  return formFieldsSchema.parse(member).map(({ id, mandatory, fieldValue, ...row }) => {
    const { text, ...stored } = rowValueOf(fieldValue);
    return { ...row, ...stored, rowId: id, mandatory: mandatory ? 'yes' : 'no', fieldValue: text };
  });
}

const rowReaders = { authorization_fields: fieldRowsOf, form_fields: formFieldsOf } as const;

/** A saved profile as the form holds it. Its secrets are not in it, only that they are there. */
export function profileToForm(profile: AuthorizationProfileRead): ProfileFormValues {
  const definition = authorizationTypeDefinition(profile.type);
  const blank = blankValues(definition);
  const members = new Map<string, unknown>(Object.entries(profile));
  const texts: Record<string, string> = { ...blank.texts };
  const secrets: Record<string, SecretValue> = { ...blank.secrets };
  const pairs: Record<string, readonly PairValue[]> = { ...blank.pairs };
  const fieldLists: Record<string, readonly FieldRowValue[]> = { ...blank.fieldLists };

  const take = (field: FieldDescription): void => {
    const member = members.get(field.name);
    if (field.kind === 'secret' && field.isPassing === true) secrets[field.name] = blankSecret;
    else if (field.kind === 'secret')
      secrets[field.name] = { text: '', ...storedOf(secretReadSchema.parse(member)), isRemoved: false };
    else if (field.kind === 'pairs' || field.kind === 'headers')
      pairs[field.name] = shownPairs(field, pairsOf(member));
    else if (isListField(field)) fieldLists[field.name] = rowReaders[field.kind](member);
    else if (field.kind === 'number') texts[field.name] = String(z.number().parse(member));
    else if (field.kind !== 'tenancy' && field.kind !== 'callback')
      texts[field.name] = textSchema.parse(member) ?? '';
  };
  definition.fields.forEach(take);

  const { tenancy } = profile;
  return {
    ...blank,
    texts,
    secrets,
    tenancy: tenancy.enabled ? { enabled: 'yes', baseUrl: tenancy.baseUrl } : { enabled: 'no', baseUrl: '' },
    pairs,
    fieldLists,
    facts: Object.fromEntries((definition.derived ?? []).map((name) => [name, members.get(name)])),
  };
}
