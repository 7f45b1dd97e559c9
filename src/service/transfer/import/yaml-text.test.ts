import { expect, it } from 'vitest';
import { parseYaml } from './yaml-text.ts';

it('says the line where a text stops being YAML', () => {
  expect(parseYaml('a: 1\nb: [1,\nc: "x" y\n')).toEqual({ line: 3 });
  expect(parseYaml('a: "x" y')).toEqual({ line: 1 });
  expect(parseYaml('a: [1, 2]')).toEqual({ value: { a: [1, 2] } });
});

it('reads a long text in which every character is wrong', () => {
  expect(parseYaml(`a: ${'"'.repeat(300_000)}`)).toEqual({ line: 1 });
});
