import { join } from 'node:path';
import { runnerImport } from 'vite';
import { expect, test } from 'vitest';
import { root, textOf } from './repository.js';

const { module } = /** @type {{ module: { en: unknown } }} */ (
  await runnerImport(join(root, 'src/web/messages/en.ts'), { configFile: false, logLevel: 'error' })
);

const row = /^\| \w+ +\| (.+?) +\| `(\w+(?:\.\w+)+)` +\|$/gm;
const names = [...textOf('docs/accessible-names.md').matchAll(row)].map(([, name = '', key = '']) => ({
  name,
  key,
}));

/** @param {string} key */
function textAt(key) {
  /** @type {unknown} */
  let text = module.en;
  for (const part of key.split('.'))
    text = typeof text === 'object' && text !== null ? Reflect.get(text, part) : undefined;
  return text;
}

test('names that runs count on are listed', () => {
  expect(names.length).toBeGreaterThan(80);
});

test.each(names)('$key is "$name"', ({ name, key }) => {
  expect(textAt(key)).toBe(name);
});

const published = [...textOf('e2e/published/index.ts').matchAll(/'\.\.\/(pages\/[\w-]+\.ts)'/g)].map(
  ([, path = '']) => `e2e/${path}`,
);

test.each(published)('%s finds things by listed names alone', (path) => {
  const used = [...textOf(path).matchAll(/(?:\bname: |getByLabel\()(?:'([^']+)'|`([^`]+)`)/g)].map(
    ([, name = '', pattern = '']) => name + pattern.replaceAll(/\$\{\w+\}/g, '{name}'),
  );
  const listed = new Set(names.map(({ name }) => name.replaceAll(/\{\w+(?:, number)?\}/g, '{name}')));
  expect(used.filter((name) => !listed.has(name))).toEqual([]);
});
