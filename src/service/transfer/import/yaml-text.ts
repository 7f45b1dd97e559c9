import { parseDocument } from 'yaml';

/** Characters of a YAML text: reading it takes a hundred times as long as JSON, and holds up who else asks. */
export const yamlLimit = 2 * 1024 * 1024;

/** Aliases that are followed: more of them is how a small text is blown up to a large one. */
const aliasLimit = 100;

/** The value of a YAML text (1.2), or the line where it stops being one. Never throws. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly line: number | null } {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true, stringKeys: true });
    const [error] = document.errors;
    if (error !== undefined) return { line: error.linePos?.[0].line ?? null };
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit });
    return { value };
  } catch {
    // Nesting beyond the stack, or too many aliases.
    return { line: null };
  }
}
