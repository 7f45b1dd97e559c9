import { join } from 'node:path';
import { runnerImport } from 'vite';
import { expect, test } from 'vitest';
import { root, textOf } from './repository.js';

const { module } = /** @type {{ module: { en: Record<string, Record<string, string>> } }} */ (
  await runnerImport(join(root, 'src/web/messages/en.ts'), { configFile: false, logLevel: 'error' })
);

const row = /^\| \w+ +\| (.+?) +\| `(\w+)\.(\w+)` +\|$/gm;
const names = [...textOf('docs/accessible-names.md').matchAll(row)].map(
  ([, name = '', namespace = '', key = '']) => ({ name, namespace, key }),
);

test('names that runs count on are listed', () => {
  expect(names.length).toBeGreaterThan(40);
});

test.each(names)('$namespace.$key is "$name"', ({ name, namespace, key }) => {
  expect(module.en[namespace]?.[key]).toBe(name);
});
