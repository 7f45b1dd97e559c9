import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonExcess, type JsonBounds } from './json-excess.ts';

type Extent = Omit<JsonBounds, 'shapes'>;

/** How objects begin, by the names in order. */
function beginningsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [
    ...names.map((_, at) => JSON.stringify(names.slice(0, at + 1))),
    ...Object.values(value).flatMap(beginningsIn),
  ];
}

function extentOf(value: unknown): Extent {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1, members: 0 };
  const inside = Object.values(value).map(extentOf);
  const own = Array.isArray(value) ? 0 : Math.max(1, inside.length);
  return {
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth)),
    values:
      1 +
      Math.max(
        1,
        inside.reduce((sum, { values }) => sum + values, 0),
      ),
    members: Math.max(own, ...inside.map(({ members }) => members)),
  };
}

const text = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', ':', 'a', '\u2028') });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(text, tie('value')),
  ),
}));

it('tells of a text whether its value holds too much, whatever stands in strings', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (given, indent) => {
      const written = JSON.stringify(given, null, indent);
      const extent = { ...extentOf(given), shapes: new Set(beginningsIn(given)).size };
      expect(jsonExcess(written, extent)).toBe(null);
      for (const bound of ['depth', 'values', 'members', 'shapes'] as const) {
        const narrower = { ...extent, [bound]: extent[bound] - 1 };
        // One member has no comma before it, and is never too many.
        if (extent[bound] > (bound === 'members' ? 1 : 0)) expect(jsonExcess(written, narrower)).toBe(bound);
      }
    }),
  );
});

it('counts each name of an object that has more than the engine remembers, also where others have the same', () => {
  const remembered = 127;
  const namesOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, 0]));
  const excess = (objects: number, names: number, shapes: number) => {
    const text = JSON.stringify(Array.from({ length: objects }, () => namesOf(names)));
    return jsonExcess(text, { depth: 2, values: Infinity, members: Infinity, shapes });
  };
  for (const names of [1, remembered]) {
    expect(excess(5, names, names)).toBe(null);
    expect(excess(5, names, names - 1)).toBe('shapes');
  }
  for (const [objects, names] of [
    [1, remembered + 1],
    [5, remembered + 3],
  ] as const) {
    const counted = remembered + objects * names;
    expect(excess(objects, names, counted)).toBe(null);
    expect(excess(objects, names, counted - 1)).toBe('shapes');
  }
});
