import { limits } from '#contract/limits.ts';
import { isJsonObject } from '../../evidence/answer/json-value.ts';
import { assistantVariableOf } from '../draft/foreign-variable.ts';

/** `{{name}}` as Postman has it; ours begin with `env.` or name what is entered. */
const placeholder = /\{\{([^{}]*)\}\}/g;

/** What a text with Postman's variables becomes. */
export interface Resolved {
  readonly text: string;
  /** Those without a value here: they become variables of the assistant. */
  readonly kept: ReadonlySet<string>;
  /** Those whose names no variable of the assistant can have. */
  readonly unfit: ReadonlySet<string>;
}

/** Characters that are filled in altogether: a long value in many places would stand for far more than was sent. */
const mostFilled = 4 * limits.importBytes;

/** A value that stands for others is looked through at each place: that takes longer than to copy it. */
const nestedCost = 8;

interface CollectionValue {
  readonly text: string;
  readonly cost: number;
}

/** The values that a collection brings with it, as long as they are no more than was sent can stand for. */
export class CollectionVariables {
  readonly #values: ReadonlyMap<string, CollectionValue>;
  #left: number = mostFilled;

  constructor(collection: unknown) {
    this.#values = valuesIn(collection);
  }

  /** The value to be filled in for a name, or undefined where there is none. */
  fill(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || value.cost > this.#left) return undefined;
    this.#left -= value.cost;
    return value.text;
  }
}

function valueOf(text: string): CollectionValue {
  return { text, cost: text.length * (text.includes('{{') ? nestedCost : 1) };
}

function valuesIn(collection: unknown): ReadonlyMap<string, CollectionValue> {
  const list: unknown = isJsonObject(collection) ? collection.variable : undefined;
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((item: unknown) => {
      if (!isJsonObject(item) || item.disabled === true) return [];
      const key = item.key ?? item.id;
      const value = typeof item.value === 'number' ? String(item.value) : item.value;
      return typeof key === 'string' && typeof value === 'string' && value !== ''
        ? [[key, valueOf(value)] as const]
        : [];
    }),
  );
}

/** Values that stand for values: as deep as anybody nests them, and an end where one stands for itself. */
const deepest = 8;

/** Fills in the collection's values, and those that stand in them; the others become `{{env.name}}`. */
export function resolveVariables(text: string, values: CollectionVariables): Resolved {
  const kept = new Set<string>();
  const unfit = new Set<string>();
  const resolve = (whole: string, written: string, depth: number): string => {
    const name = written.trim();
    const value = depth < deepest ? values.fill(name) : undefined;
    if (value !== undefined) return value.includes('{{') ? resolveAll(value, depth + 1) : value;
    const fitting = assistantVariableOf(name);
    if (fitting === null) {
      unfit.add(name);
      return whole;
    }
    kept.add(fitting);
    return `{{env.${fitting}}}`;
  };
  const resolveAll = (part: string, depth: number): string =>
    part.replace(placeholder, (whole, written: string) => resolve(whole, written, depth));
  return { text: resolveAll(text, 0), kept, unfit };
}
