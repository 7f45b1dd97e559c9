import { parseDocument } from 'yaml';

/** Characters of a YAML text: reading it takes a hundred times as long as JSON, and holds up who else asks. */
export const yamlLimit = 2 * 1024 * 1024;

/** Aliases that are followed: more of them is how a small text is blown up to a large one. */
const aliasLimit = 100;

/** The number of the line that a place stands in, from 1. */
function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

/** The value of a YAML text (1.2), or the line where it stops being one. Never throws. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly line: number | null } {
  try {
    // Each pretty error is searched for in the whole text, and there may be one for each character.
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, stringKeys: true });
    const [error] = document.errors;
    if (error !== undefined) return { line: lineAt(text, error.pos[0]) };
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit });
    return { value };
  } catch {
    // Nesting beyond the stack, or too many aliases.
    return { line: null };
  }
}
