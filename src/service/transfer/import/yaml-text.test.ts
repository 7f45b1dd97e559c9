import { describe, expect, it } from 'vitest';
import { Composer } from 'yaml';
import { parseYaml, yamlLimit } from './yaml-text.ts';

it('says the line where a text stops being YAML', async () => {
  expect(await parseYaml('a: 1\nb: [1,\nc: "x" y\n')).toEqual({ line: 3 });
  expect(await parseYaml('a: "x" y')).toEqual({ line: 1 });
  expect(await parseYaml('a: [1, 2]')).toMatchObject({ value: { a: [1, 2] } });
});

it.each(['{', '[', '- ', '? ', '{a: ', '[{', 'a: '])(
  'refuses what is nested too deeply (%j)',
  async (opening) => {
    for (const times of [66, 75_000])
      for (const before of ['', '- ']) {
        const read = parseYaml(before + opening.repeat(times));
        await expect(read).rejects.toMatchObject({ code: 'validation_failed' });
      }
  },
);

it('reads what is nested as deeply as it may be', async () => {
  const nested = (times: number) => `${'['.repeat(times)}1${']'.repeat(times)}`;
  expect(await parseYaml(nested(64))).toHaveProperty('value');
  await expect(parseYaml(nested(65))).rejects.toThrow();
});

it('reads the first of several documents', async () => {
  expect(await parseYaml('a: 1\n---\nb: 2\n')).toEqual({ value: { a: 1 }, hasMore: true });
  expect(await parseYaml('a: 1\n---\n')).toEqual({ value: { a: 1 }, hasMore: false });
  expect(await parseYaml('')).toEqual({ value: null, hasMore: false });
});

it('says the first line where several are wrong', async () => {
  expect(await parseYaml('a: 1\nb: "x" y\nc: }\n')).toEqual({ line: 2 });
  expect(await parseYaml('a: 1\n}\nb: "x" y\n')).toEqual({ line: 2 });
  expect(await parseYaml('a: 1\nb: { c: 1, c: 2 }\nb: 3\n')).toEqual({ line: 2 });
});

it.each([
  ['in a block', 'a: 1\nb: 2\na: 3\n', 3],
  ['in braces', 'x: { a: 1,\n a: 2 }', 2],
  ['where one is quoted', 'a: 1\n"a": 2', 2],
  ['deeper down', 'x:\n - y:\n    a: 1\n    a: 2\n', 4],
  ['that are empty', '? \n? \n', 2],
])('refuses keys of one name %s', async (_where, text, line) => {
  expect(await parseYaml(text)).toEqual({ line });
});

it('puts in each place what an alias refers to there', async () => {
  const text = 'a: &a { b: 1, __proto__: x }\nc: *a\nd: &a [~, 0x1F, "y"]\ne: *a\n&k f: *k';
  const first = { b: 1, ['__proto__']: 'x' };
  const second = [null, 31, 'y'];
  const value = { a: first, c: first, d: second, e: second, f: 'f' };
  expect(await parseYaml(text)).toEqual({ value, hasMore: false });
});

it('reads a text of many anchors and aliases', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `a${at}: &a${at} 1\nb${at}: *a${at}\nc${at}: *a0`);
  const { value } = { value: null, ...(await parseYaml(lines.join('\n'))) };
  expect(value).toMatchObject({ b19999: 1, c19999: 1 });
}, 60_000);

it('goes by the values of a tag that it does not know', async () => {
  expect(await parseYaml('a: !custom b')).toMatchObject({ value: { a: 'b' } });
});

it('does not look at what follows the first document', async () => {
  const read = { value: { a: 1 }, hasMore: true };
  expect(await parseYaml('a: 1\n---\nb: }\n')).toEqual(read);
  expect(await parseYaml(`a: 1\n---\n${'['.repeat(75_000)}`)).toEqual(read);
  expect(await parseYaml('a: 1\n...\n%TAG ! x\n%TAG ! x\n---\nb: 2')).toEqual(read);
});

describe('a long text', () => {
  const size = 200_000;

  it.each(['}', '"', '@\n', '? b\n'])('is given up at the first of its errors (%j)', async (unit) => {
    expect(await parseYaml(`a:\n${unit.repeat(size / unit.length)}`)).toHaveProperty('line');
  });

  it('is read no further than that, however many follow', async () => {
    // All of them would take four times as long as a test may.
    expect(await parseYaml('}'.repeat(yamlLimit))).toEqual({ line: 1 });
  });

  it('is, because the composer tells of its errors as this one is told of them', () => {
    expect(new Composer()).toHaveProperty('onError', expect.any(Function));
  });

  // Each compared with all before it, they would take longer than a test may.
  const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}`);
  const map = keys.map((key) => `${key}: b\n`).join('');

  it('may have one map of many keys', async () => {
    expect(await parseYaml(map)).toHaveProperty(['value', 'k39999'], 'b');
  });

  it('is refused where one of many keys comes twice', async () => {
    expect(await parseYaml(`${map}k7: c`)).toEqual({ line: keys.length + 1 });
  });

  it('lets others have a turn while it is read', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await parseYaml('- b\n'.repeat(size / 4));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
