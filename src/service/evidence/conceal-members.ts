import { isJsonObject, type JsonObject } from './answer/json-value.ts';
import type { Scrubber } from './scrubber.ts';

function concealDeep(value: unknown, scrubber: Scrubber): unknown {
  if (typeof value === 'string') return scrubber.conceal(value);
  if (Array.isArray(value)) return value.map((item: unknown) => concealDeep(item, scrubber));
  return isJsonObject(value) ? concealMembers(value, scrubber) : value;
}

/** Takes secrets out of every text of a JSON object, names included. */
export function concealMembers(object: JsonObject, scrubber: Scrubber): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [scrubber.conceal(name), concealDeep(value, scrubber)]),
  );
}
