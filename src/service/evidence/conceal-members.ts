import { isJsonObject, type JsonObject } from './answer/json-value.ts';
import type { Scrubber } from './scrubber.ts';
import { secretKindAt } from './secrets/json-secrets.ts';
import { replaceSpans } from './secrets/mask.ts';

type Path = readonly (string | number)[];

/** A number stays one where it is no secret. */
function concealScalar(value: string | number, path: Path, scrubber: Scrubber): string | number {
  const text = String(value);
  const kind = secretKindAt(path, value);
  const whole = { start: 0, end: text.length, value: text, isKnown: false };
  const spans = [...scrubber.foreign(text), ...(kind === null ? [] : [{ ...whole, name: kind }])];
  return spans.length === 0 ? value : replaceSpans(text, spans, ({ name }) => `‹${name}›`);
}

function concealDeep(value: unknown, path: Path, scrubber: Scrubber): unknown {
  if (typeof value === 'string' || typeof value === 'number') return concealScalar(value, path, scrubber);
  if (Array.isArray(value))
    return value.map((item: unknown, at) => concealDeep(item, [...path, at], scrubber));
  return isJsonObject(value) ? concealWithin(value, path, scrubber) : value;
}

function concealWithin(object: JsonObject, path: Path, scrubber: Scrubber): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      scrubber.conceal(name),
      concealDeep(value, [...path, name], scrubber),
    ]),
  );
}

/** Takes secrets out of a JSON object: known ones wherever they stand, names included, and what stands under the name of one. */
export function concealMembers(object: JsonObject, scrubber: Scrubber): Record<string, unknown> {
  return concealWithin(object, [], scrubber);
}
