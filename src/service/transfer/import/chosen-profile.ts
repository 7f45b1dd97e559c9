import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { FieldError } from '#contract/problem.ts';
import type { ImportRowChoice } from '#contract/transfer/import-request.ts';
import { fieldError } from '../../failure.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { definitionOf } from '../file/profile-secret-paths.ts';

/** Kinds of members that are one text, which can be given where the import lacks it. */
const textKinds: readonly string[] = ['line', 'text', 'url'];

function canBeGiven(definition: AuthorizationTypeDefinition, name: string): boolean {
  return definition.fields.some((field) => field.name === name && textKinds.includes(field.kind));
}

/** A profile with the texts that were given for it, and what is wrong with giving them. */
export function chosenProfile(
  profile: unknown,
  choice: ImportRowChoice | undefined,
): { readonly profile: unknown; readonly errors: readonly FieldError[] } {
  if (choice === undefined || !isJsonObject(profile)) return { profile, errors: [] };
  const definition = definitionOf(profile);
  const given = Object.entries(choice.values ?? {});
  const isFitting = ([name]: [string, string]) => definition !== null && canBeGiven(definition, name);
  return {
    profile: {
      ...profile,
      ...Object.fromEntries(given.filter(isFitting)),
      ...(choice.name !== undefined && { name: choice.name }),
    },
    errors: given
      .filter((entry) => !isFitting(entry))
      .map(([name]) => fieldError(name, 'import_value_refused')),
  };
}
