import { expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { nameKey } from '../../profiles/names.ts';
import { FreeNames } from './free-names.ts';

const stored = (names: readonly string[]) =>
  new FreeNames(
    names.map((name, index) => ({ id: `profile-${index}`, name, nameKey: nameKey(name), deletedAt: null })),
  );

it('counts up names that are taken', () => {
  const names = stored(['Flights', 'Flights (imported 2)']);
  for (const free of ['Flights (imported)', 'Flights (imported 3)', 'Flights (imported 4)']) {
    expect(names.renamed('Flights')).toBe(free);
    names.use(free);
  }
  expect(names.renamed('Trains')).toBe('Trains (imported)');
});

it('counts up ten thousand long names of one beginning, each once', () => {
  const long = Array.from(
    { length: limits.importProfiles },
    (_, index) => 'x'.repeat(limits.name - 6) + String(index).padStart(6, '0'),
  );
  const names = stored(long);
  const renamed = long.map((name) => {
    const free = names.renamed(name);
    names.use(free);
    return free;
  });
  expect(new Set(renamed).size).toBe(long.length);
  expect(renamed.at(-1)).toMatch(/^x+ \(imported 10000\)$/);
});
