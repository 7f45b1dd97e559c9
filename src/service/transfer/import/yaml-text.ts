import { limits } from '#contract/limits.ts';
import { Composer, Parser, type CST } from 'yaml';
import { tooDeep } from './json-text.ts';

/** Characters of a YAML text: reading it takes a hundred times as long as JSON, and holds up who else asks. */
export const yamlLimit = 2 * 1024 * 1024;

/** Aliases that are followed: more of them is how a small text is blown up to a large one. */
const aliasLimit = 100;

/** The number of the line that a place stands in, from 1. */
function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

function childrenOf(token: CST.Token): CST.Token[] {
  const inside = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
  return inside.filter((child) => child !== undefined && child !== null);
}

/** True where tokens are nested more deeply than is read. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level = tokens.flatMap((token) =>
    token.type === 'document' && token.value !== undefined ? [token.value] : [],
  );
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.importDepth) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/**
 * The value of a YAML text (1.2), or the line where it stops being one. Throws
 * `validation_failed` where it is nested too deeply. That is looked for in the
 * tokens, which are read without recursion: at the end of the stack the engine
 * may end the process, where it happens to compile a pattern there.
 */
export function parseYaml(text: string): { readonly value: unknown } | { readonly line: number | null } {
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) throw tooDeep();
  try {
    // Each pretty error is searched for in the whole text, and there may be one for each character.
    const composer = new Composer({ logLevel: 'silent', prettyErrors: false, stringKeys: true });
    const [document] = composer.compose(tokens, true, text.length);
    if (document === undefined) return { line: null };
    const [error] = document.errors;
    if (error !== undefined) return { line: lineAt(text, error.pos[0]) };
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit });
    return { value };
  } catch {
    // Too many aliases.
    return { line: null };
  }
}
