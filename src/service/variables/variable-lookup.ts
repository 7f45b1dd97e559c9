import { fillPlaceholders, placeholdersIn } from '#contract/placeholders.ts';

/** The value of a variable of the assistant, or null where there is none of that name. */
export type VariableLookup = (name: string) => string | null;

/** Names of variables in a text that are not there. */
export function unknownVariables(text: string, lookup: VariableLookup): string[] {
  return placeholdersIn(text).flatMap(({ meaning }) =>
    meaning.kind === 'variable' && lookup(meaning.name) === null ? [meaning.name] : [],
  );
}

/** True for a text that a variable stands in. */
export function hasVariable(text: string): boolean {
  return placeholdersIn(text).some(({ meaning }) => meaning.kind === 'variable');
}

/** The names of variables in texts, each once. */
export function variableNamesIn(texts: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const text of texts)
    for (const { meaning } of placeholdersIn(text)) if (meaning.kind === 'variable') names.add(meaning.name);
  return [...names].sort();
}

/** Puts the values of variables into a text; other placeholders stay. */
export function fillVariables(text: string, lookup: VariableLookup): string {
  return fillPlaceholders(text, ({ meaning }) => (meaning.kind === 'variable' ? lookup(meaning.name) : null));
}

/** Puts the values of variables into every text of a JSON value. */
export function fillVariablesDeep(value: unknown, lookup: VariableLookup): unknown {
  if (typeof value === 'string') return fillVariables(value, lookup);
  if (Array.isArray(value)) return value.map((item: unknown) => fillVariablesDeep(item, lookup));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillVariablesDeep(item, lookup)]),
  );
}

/** Each text of a JSON value with the path it stands at. */
export function textsOf(value: unknown, path: readonly string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
