import { isVariableName } from '#contract/variable.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';

/** `{{name}}` as Postman has it; ours begin with `env.` or name what is entered. */
const placeholder = /\{\{([^{}]*)\}\}/g;

/** What a text with Postman's variables becomes. */
export interface Resolved {
  readonly text: string;
  /** Those without a value here: they become variables of the assistant. */
  readonly kept: readonly string[];
  /** Those whose names no variable of the assistant can have. */
  readonly unfit: readonly string[];
}

/** The values that a collection brings with it. */
export function collectionVariables(collection: unknown): ReadonlyMap<string, string> {
  const list: unknown = isJsonObject(collection) ? collection.variable : undefined;
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((item: unknown) => {
      if (!isJsonObject(item) || item.disabled === true) return [];
      const key = item.key ?? item.id;
      return typeof key === 'string' && typeof item.value === 'string' && item.value !== ''
        ? [[key, item.value] as const]
        : [];
    }),
  );
}

/** Fills in the collection's values, one level deep; the others become `{{env.name}}`. */
export function resolveVariables(text: string, values: ReadonlyMap<string, string>): Resolved {
  const kept: string[] = [];
  const unfit: string[] = [];
  const resolved = text.replace(placeholder, (whole, written: string) => {
    const name = written.trim();
    const value = values.get(name);
    if (value !== undefined) return value;
    const fitting = name.replace(/[^A-Za-z0-9_]/g, '_');
    if (!isVariableName(fitting) || name.startsWith('$')) {
      unfit.push(name);
      return whole;
    }
    kept.push(fitting);
    return `{{env.${fitting}}}`;
  });
  return { text: resolved, kept, unfit };
}
