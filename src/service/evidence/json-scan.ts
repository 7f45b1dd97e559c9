import { decodeJsonString, scanJsonString } from './json-string.ts';

/** A string, number or word of a JSON text, and where it stands. */
export interface JsonScalar {
  /** The names and row numbers that lead to it, outermost first. It changes after the call. */
  readonly path: readonly (string | number)[];
  readonly isString: boolean;
  /** Where its text begins and ends, quotes not included. */
  readonly start: number;
  readonly end: number;
}

/** What a look over a JSON text found, broken or not. */
export interface JsonScan {
  /** Where the text stops being JSON (RFC 8259), or null where it is JSON. */
  readonly errorAt: number | null;
  /** True where it is the beginning of JSON and no more. */
  readonly endsEarly: boolean;
  readonly depth: number;
  /** Names that stand more than once in one object, as dotted paths; at most 20. */
  readonly duplicates: readonly string[];
}

type Expecting = 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'colon' | 'comma_or_end' | 'end';

const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const anyWord = /[^\s"{}[\],:]+/y;
const mostDuplicates = 20;

/**
 * Reads over a JSON text without recursion and without giving up: after an
 * error it goes on as well as it can, so that secrets are found in broken
 * answers too. `onScalar` is called for each value that is no object or array.
 */
export function scanJson(text: string, onScalar: (scalar: JsonScalar) => void = () => undefined): JsonScan {
  const path: (string | number)[] = [];
  /** Names seen in each open object; null for an array. */
  const open: (Set<string> | null)[] = [];
  const duplicates: string[] = [];
  let expecting = 'value' as Expecting;
  let [at, depth] = [0, 0];
  let errorAt: number | null = null;

  function expect(allowed: readonly Expecting[]): void {
    if (!allowed.includes(expecting)) errorAt ??= at;
  }
  function afterValue(): void {
    expecting = open.length === 0 ? 'end' : 'comma_or_end';
  }
  function enter(names: Set<string> | null): void {
    expect(['value', 'value_or_end']);
    open.push(names);
    path.push(names === null ? 0 : '');
    depth = Math.max(depth, open.length);
    expecting = names === null ? 'value_or_end' : 'key_or_end';
  }
  function leave(isObject: boolean): void {
    expect(isObject ? ['key_or_end', 'comma_or_end'] : ['value_or_end', 'comma_or_end']);
    if (open.length === 0 || (open.at(-1) === null) === isObject) errorAt ??= at;
    open.pop();
    path.pop();
    afterValue();
  }
  function comma(): void {
    expect(['comma_or_end']);
    if (open.length === 0) errorAt ??= at;
    const last = path.at(-1);
    if (typeof last === 'number') path[path.length - 1] = last + 1;
    expecting = typeof last === 'string' ? 'key' : 'value';
  }
  function key(name: string): void {
    const names = open.at(-1);
    path[path.length - 1] = name;
    if (names?.has(name) === true && duplicates.length < mostDuplicates) duplicates.push(path.join('.'));
    names?.add(name);
    expecting = 'colon';
  }
  function string(): void {
    const found = scanJsonString(text, at);
    if (found.errorAt !== null) errorAt ??= found.errorAt;
    const end = found.isClosed ? found.end - 1 : found.end;
    if (expecting === 'key' || expecting === 'key_or_end') key(decodeJsonString(text.slice(at + 1, end)));
    else {
      expect(['value', 'value_or_end']);
      onScalar({ path, isString: true, start: at + 1, end });
      if (found.isClosed) afterValue();
    }
    if (!found.isClosed) expecting = 'value';
    at = found.end;
  }
  function other(): void {
    word.lastIndex = anyWord.lastIndex = at;
    const good = word.exec(text)?.[0];
    const found = good ?? anyWord.exec(text)?.[0] ?? text.charAt(at);
    if (good === undefined && at + found.length < text.length) errorAt ??= at;
    expect(['value', 'value_or_end']);
    onScalar({ path, isString: false, start: at, end: at + found.length });
    at += found.length;
    if (good === undefined && at === text.length && open.length > 0) expecting = 'value';
    else if (good === undefined) {
      errorAt ??= at - found.length;
      afterValue();
    } else afterValue();
  }

  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === '"') string();
    else if (/[^\s{}[\],:]/.test(unit)) other();
    else {
      if (unit === '{') enter(new Set());
      else if (unit === '[') enter(null);
      else if (unit === '}' || unit === ']') leave(unit === '}');
      else if (unit === ',') comma();
      else if (unit === ':') {
        expect(['colon']);
        expecting = 'value';
      } else if (!' \t\r\n'.includes(unit)) errorAt ??= at;
      at += 1;
    }
  }
  const endsEarly = errorAt === null && expecting !== 'end' && text.trim() !== '';
  return { errorAt: errorAt ?? (expecting === 'end' ? null : text.length), endsEarly, depth, duplicates };
}
