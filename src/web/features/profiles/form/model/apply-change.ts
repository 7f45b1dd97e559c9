import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import type { ProfileChange } from '#contract/profile-change.ts';

/** One value of the form that a suggested fix sets. */
export interface ChangedText {
  readonly name: string;
  readonly text: string;
}

/** What a suggested fix sets in the form. A member that this type has no text field for is left alone. */
export function changedTexts(change: ProfileChange, definition: AuthorizationTypeDefinition): ChangedText[] {
  return Object.entries(change).flatMap(([name, text]) => {
    const field = definition.fields.find((candidate) => candidate.name === name);
    const isText = field?.kind === 'line' || field?.kind === 'url' || field?.kind === 'choice';
    return isText && typeof text === 'string' ? [{ name, text }] : [];
  });
}
