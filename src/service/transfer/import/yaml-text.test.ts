import { expect, it } from 'vitest';
import { parseYaml } from './yaml-text.ts';

it('says the line where a text stops being YAML', () => {
  expect(parseYaml('a: 1\nb: [1,\nc: "x" y\n')).toEqual({ line: 3 });
  expect(parseYaml('a: "x" y')).toEqual({ line: 1 });
  expect(parseYaml('a: [1, 2]')).toEqual({ value: { a: [1, 2] } });
});

it.each(['{', '[', '- ', '? ', '{a: ', '[{', 'a: '])('refuses what is nested too deeply (%j)', (opening) => {
  for (const times of [66, 75_000])
    for (const before of ['', '- ']) {
      const read = () => parseYaml(before + opening.repeat(times));
      expect(read).toThrow(expect.objectContaining({ code: 'validation_failed' }));
    }
});

it('reads what is nested as deeply as it may be', () => {
  const nested = (times: number) => `${'['.repeat(times)}1${']'.repeat(times)}`;
  expect(parseYaml(nested(64))).toHaveProperty('value');
  expect(() => parseYaml(nested(65))).toThrow();
});

it('reads the first of several documents', () => {
  expect(parseYaml('a: 1\n---\nb: 2\n')).toEqual({ value: { a: 1 } });
  expect(parseYaml('')).toEqual({ value: null });
});

it('reads a long text in which every character is wrong', () => {
  expect(parseYaml(`a: ${'"'.repeat(300_000)}`)).toEqual({ line: 1 });
});
