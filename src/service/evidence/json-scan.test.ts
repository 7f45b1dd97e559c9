import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './json-scan.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function scalarsOf(text: string): string[] {
  const found: string[] = [];
  scanJson(text, ({ path, start, end }) => found.push(`${path.join('.')}=${text.slice(start, end)}`));
  return found;
}

describe('scanJson', () => {
  it('finds every value with its place', () => {
    expect(scalarsOf('{"a":{"b":["x",2,{"c":"y"}]},"d":null, "e\\u0022":true}')).toEqual([
      'a.b.0=x',
      'a.b.1=2',
      'a.b.2.c=y',
      'd=null',
      'e"=true',
    ]);
  });

  it.each([
    ['{"a":"b', ['a=b'], true],
    ['{"a":"b\\', ['a=b\\'], true],
    ['{"a":tru', ['a=tru'], true],
    ['{"a"', [], true],
    ['["x","y', ['0=x', '1=y'], true],
    ['{"a":"b"} trailing "c"', ['a=b', '=trailing', '=c'], false],
    ['{"a":"b",}', ['a=b'], false],
    ['{"a" "b","c":"d"}', ['a=b', 'c=d'], false],
    ['}]{"a":"b"}', ['a=b'], false],
  ])('goes on in %s', (text, scalars, endsEarly) => {
    expect(scalarsOf(text)).toEqual(scalars);
    const scan = scanJson(text);
    expect(scan.endsEarly).toBe(endsEarly);
    expect(scan.errorAt).not.toBeNull();
  });

  it('counts depth and names duplicates', () => {
    expect(scanJson('{"a":1,"b":{"a":1,"a":2},"a":3}')).toEqual({
      errorAt: null,
      endsEarly: false,
      depth: 2,
      duplicates: ['b.a', 'a'],
    });
  });

  it('survives any depth', () => {
    expect(scanJson('['.repeat(250_000))).toMatchObject({ depth: 250_000, endsEarly: true });
  });

  it('agrees with JSON.parse on what JSON is', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom(
          '',
          '"',
          '\\',
          ',',
          ':',
          '{',
          ']',
          '1',
          ' ',
          '\n',
          '\u00a0',
          'e',
          '-',
          '.',
          'true',
          '\\u12',
        ),
      )
      .map(
        ([text, at, piece]) =>
          text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + (at % 2)),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), mutated, fc.string()), (text) => {
        expect(scanJson(text).errorAt === null, text).toBe(isJson(text));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
