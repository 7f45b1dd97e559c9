import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { formToWrite } from './form-to-write.ts';
import type { ProfileFormValues } from './form-values.ts';

/** True where saving would write something else than before: what closing the form would lose. */
export function isChanged(
  values: ProfileFormValues,
  initial: ProfileFormValues,
  definitionOf: (type: string) => AuthorizationTypeDefinition,
): boolean {
  const written = (side: ProfileFormValues) =>
    JSON.stringify(formToWrite(side, definitionOf(side.type)).profile);
  return written(values) !== written(initial);
}

/** The names of the fields without which there is no request to show, as far as they are blank, in their order. */
export function missingFields(values: ProfileFormValues, definition: AuthorizationTypeDefinition): string[] {
  return definition.fields
    .filter(({ kind, required, name, section }) => {
      if (!required || section === 'identity' || (kind !== 'line' && kind !== 'url')) return false;
      return (values.texts[name] ?? '').trim() === '';
    })
    .map(({ name }) => name);
}
