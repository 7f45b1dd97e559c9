import { limits } from '#contract/limits.ts';
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

/** Characters that are filled in altogether: a long value in many places would stand for far more than was sent. */
const mostFilled = 4 * limits.importBytes;

/** The values that a collection brings with it, as long as they are no more than was sent can stand for. */
export class CollectionVariables {
  readonly #values: ReadonlyMap<string, string>;
  #left: number = mostFilled;

  constructor(collection: unknown) {
    this.#values = valuesIn(collection);
  }

  /** The value to be filled in for a name, or undefined where there is none. */
  fill(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || value.length > this.#left) return undefined;
    this.#left -= value.length;
    return value;
  }
}

function valuesIn(collection: unknown): ReadonlyMap<string, string> {
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
export function resolveVariables(text: string, values: CollectionVariables): Resolved {
  const kept: string[] = [];
  const unfit: string[] = [];
  const resolved = text.replace(placeholder, (whole, written: string) => {
    const name = written.trim();
    const value = values.fill(name);
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
