/**
 * `{{…}}` in a value: an environment variable, the token, another value of the token response, or what was entered.
 * White space around the name is taken off afterwards: a pattern that does it takes the cube of the length of a text.
 */
const placeholder = /\{\{([^{}]*)\}\}/g;

/** `{tenant}` with single braces: the tenancy, which the user of a task provides. */
export const tenantPlaceholder = '{tenant}';

const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i;

/** What stands in single braces in the path of a URL, such as `{tenant}` and the places of path parameters. */
export function placesIn(url: string): string[] {
  const withoutPlaceholders = fillPlaceholders(path.exec(url)?.[1] ?? '', () => '');
  return withoutPlaceholders.match(/\{[^{}/]*\}/g) ?? [];
}

const variableName = /^env\.([A-Za-z_][A-Za-z0-9_]{0,127})$/;
const tokenValueName = /^token\.([A-Za-z_][\w.-]{0,127})$/;
const inputName = /^[A-Za-z_][\w-]{0,127}$/;

/** True for a name that can stand between `{{` and `}}` for a value that is entered in a form field. */
export function isInputName(name: string): boolean {
  return inputName.test(name) && name !== 'accessToken';
}

/** What a placeholder stands for. */
export type PlaceholderMeaning =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'access_token' }
  | { readonly kind: 'token_value'; readonly name: string }
  /** The value of a form field, by its key, or what a type makes of such values. */
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'unknown' };

/** One placeholder as it stands in a text. */
export interface Placeholder {
  readonly text: string;
  readonly meaning: PlaceholderMeaning;
}

function meaningOf(written: string): PlaceholderMeaning {
  const name = written.trim();
  if (name === 'accessToken') return { kind: 'access_token' };
  const variable = variableName.exec(name)?.[1];
  if (variable !== undefined) return { kind: 'variable', name: variable };
  const value = tokenValueName.exec(name)?.[1];
  if (value !== undefined) return { kind: 'token_value', name: value };
  return isInputName(name) ? { kind: 'input', name } : { kind: 'unknown' };
}

/** All placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(placeholder)].map(([whole, name]) => ({
    text: whole,
    meaning: meaningOf(name ?? ''),
  }));
}

const begun = /\{\{[\t ]*[A-Za-z_][\w.-]*[\t ]*\}?/;
const variableInSingleBraces = /\{[\t ]*env\.[\w.-]+[\t ]*\}{1,2}/;
const tokenInSingleBraces = /\{(?:accessToken|token\.[\w.-]+)\}{1,2}/;
const nameInSingleBraces = /\{[\w.-]+\}{1,2}/g;

/** What a query in GraphQL selects looks the same, but stands in braces itself or has blanks around it. */
function tokenIn(text: string): string | undefined {
  const hasOtherBraces = /[{}]/.test(text.replace(nameInSingleBraces, ''));
  return hasOtherBraces ? undefined : tokenInSingleBraces.exec(text)?.[0];
}

/**
 * What was meant as a placeholder and lacks a brace, and so would be sent as it is typed; undefined where nothing was.
 * `withToken` says whether the values of a token are known: elsewhere a single brace before their names means a place.
 */
export function mistypedPlaceholder(text: string, withToken: boolean): string | undefined {
  const rest = fillPlaceholders(text, () => ' ');
  return (
    begun.exec(rest)?.[0] ?? variableInSingleBraces.exec(rest)?.[0] ?? (withToken ? tokenIn(rest) : undefined)
  );
}

/**
 * Replaces each placeholder by what `resolve` returns for it; `null` leaves it
 * standing. One pass: a value that itself looks like a placeholder is not
 * resolved again.
 */
export function fillPlaceholders(text: string, resolve: (found: Placeholder) => string | null): string {
  return text.replace(
    placeholder,
    (whole, name: string) => resolve({ text: whole, meaning: meaningOf(name) }) ?? whole,
  );
}
