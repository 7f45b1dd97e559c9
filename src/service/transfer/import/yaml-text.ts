import { limits } from '#contract/limits.ts';
import { Composer, isScalar, Lexer, Parser, visit, type CST, type Document } from 'yaml';
import { pause } from '../../pause.ts';
import { tooDeep } from './json-text.ts';
import { yamlValue } from './yaml-value.ts';

/** Characters of a YAML text: reading it takes a hundred times as long as JSON. */
export const yamlLimit = 2 * 1024 * 1024;

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

/** Marks and words of a text that are read in one turn: a few milliseconds. */
const piecesInATurn = 2000;

/** The tokens of a text; null where others may have a turn. */
function* tokensIn(text: string): Generator<CST.Token | null, void> {
  const parser = new Parser();
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    yield* parser.next(piece);
    pieces += 1;
    if (pieces % piecesInATurn === 0) yield null;
  }
  yield* parser.end();
}

/**
 * The tokens up to the end of the first document. A mark that belongs nowhere is the last that is read: there may be as
 * many as there are characters.
 */
async function tokensOf(text: string): Promise<{ readonly tokens: CST.Token[]; readonly hasMore: boolean }> {
  const tokens: CST.Token[] = [];
  let isRead = false;
  for (const token of tokensIn(text)) {
    if (token === null) {
      await pause();
      continue;
    }
    if (isRead && token.type === 'directive') return { tokens, hasMore: true };
    if (isRead && token.type === 'document') return { tokens, hasMore: token.value !== undefined };
    tokens.push(token);
    if (token.type === 'error') break;
    isRead ||= token.type === 'document';
  }
  return { tokens, hasMore: false };
}

/** Where an error stands: its place, its range, or the token. */
type Source = number | readonly [number, ...number[]] | { readonly offset: number };

function placeOf(source: Source): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}

/**
 * The first document, or the place of its first error; null where there is neither. The composer has no option to stop
 * there: by itself it makes an object of each error, of which there may be one for each character.
 */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed | number | null {
  let first: number | null = null;
  const onError = (source: Source, _code: string, _message: string, isWarning?: boolean) => {
    if (isWarning === true) return;
    // What is thrown comes back as an error of each node around it.
    first ??= placeOf(source);
    throw new Error('This is not YAML.');
  };
  // Keys are compared by `repeatedKey`: the composer would compare each with all before it.
  const composer = new Composer({
    logLevel: 'silent',
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  Object.assign(composer, { onError });
  try {
    const [document] = composer.compose(tokens, true, length);
    return document?.errors[0]?.pos[0] ?? document ?? null;
  } catch {
    return first;
  }
}

/** Where the first key stands that its map has already; null where there is none. */
function repeatedKey(document: Document.Parsed): number | null {
  const places: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : key;
        if (keys.has(value)) places.push(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
        keys.add(value);
      }
    },
  });
  return places.length === 0 ? null : places.reduce((first, place) => Math.min(first, place));
}

/**
 * The value of a YAML text, of which `hasMore` says whether other documents follow, or the line of its first error; null
 * where it has none.
 */
export type ParsedYaml =
  { readonly value: unknown; readonly hasMore: boolean } | { readonly line: number | null };

/**
 * The value of a YAML text (1.2), in which parts may stand in several places, or the line where it stops being one. Throws
 * `validation_failed` where it is nested too deeply. That is looked for in the
 * tokens, which are read without recursion: at the end of the stack the engine
 * may end the process, where it happens to compile a pattern there.
 */
export async function parseYaml(text: string): Promise<ParsedYaml> {
  const { tokens, hasMore } = await tokensOf(text);
  if (isTooDeep(tokens)) throw tooDeep();
  const document = compose(tokens, text.length);
  if (document === null) return { line: null };
  if (typeof document === 'number') return { line: lineAt(text, document) };
  const repeated = repeatedKey(document);
  if (repeated !== null) return { line: lineAt(text, repeated) };
  try {
    return { value: yamlValue(document.contents), hasMore };
  } catch {
    // An alias of nothing.
    return { line: null };
  }
}
