import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { placeholdersIn } from '#contract/placeholders.ts';
import { variablesQuery } from '../../../../lib/api/variables-query.ts';
import { useDefinition, useProfileForm, useProfileFormContext } from '../form-context.ts';
import type { FieldRowValue } from '../model/form-values.ts';
import { variablePlaceholders, type KnownPlaceholder } from './placeholder-suggestions.ts';
import type { TextPath } from './use-text-control.ts';

/** Variables are read anew where a field is entered later than this, in milliseconds. */
const freshFor = 30_000;

/** The placeholders that a new profile of a type starts with in its authorization fields: what it obtains, or makes of what is entered. */
function ownPlaceholders({ fields }: AuthorizationTypeDefinition): string[] {
  const initial = fields.flatMap((field) => (field.kind === 'authorization_fields' ? field.initial : []));
  const names = initial
    .flatMap(({ fieldValue }) => placeholdersIn(fieldValue ?? ''))
    .flatMap(({ meaning }) => {
      if (meaning.kind === 'access_token') return ['accessToken'];
      return meaning.kind === 'input' ? [meaning.name] : [];
    });
  return [...new Set(names)];
}

/** What calls of the service can carry: what is obtained, and what is entered by the keys of form fields. */
function callPlaceholders(
  definition: AuthorizationTypeDefinition,
  rows: readonly FieldRowValue[],
): KnownPlaceholder[] {
  const entered = rows.map(({ fieldKey, title }) => ({ name: fieldKey.trim(), detail: title }));
  const own = ownPlaceholders(definition).filter((name) => !entered.some((other) => other.name === name));
  return [...own.map((name) => ({ name })), ...entered.filter(({ name }) => name !== '')];
}

/** True for what is put into calls: the Check URL, and the value of an authorization field. */
function isOfCall(path: TextPath, list: string, definition: AuthorizationTypeDefinition): boolean {
  if (path !== 'editor.row.fieldValue') return path === 'texts.checkUrl';
  return definition.fields.some(({ name, kind }) => name === list && kind === 'authorization_fields');
}

/** The placeholders that a field takes. */
export function useKnownPlaceholders(path: TextPath): readonly KnownPlaceholder[] {
  const t = useTranslations('profileForm');
  const { assistantId } = useProfileFormContext();
  const definition = useDefinition();
  const form = useProfileForm();
  const { data = [] } = useQuery({ ...variablesQuery(assistantId), staleTime: freshFor });
  const rows = form.getValues('fieldLists').formFields ?? [];
  const isUsed = isOfCall(path, form.getValues('editor.list'), definition);
  const calls = isUsed ? callPlaceholders(definition, rows) : [];
  const usable = path === 'texts.checkUrl' ? calls.filter(({ name }) => name !== 'accessToken') : calls;
  return [...usable, ...variablePlaceholders(data, t('secureVariable'))];
}
