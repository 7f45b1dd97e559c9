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

/**
 * Each form of a plural, with a number in it, and `{name}` for whatever else differs.
 *
 * @param {string} name
 */
function formsOf(name) {
  const plural = /\{\w+, plural, (?:[^{}]*\{[^{}]*\})+\}/.exec(name)?.[0] ?? '';
  const forms = [...plural.matchAll(/\{([^{}]*)\}/g)].map(([, form = '']) =>
    name.replace(plural, form.replaceAll('#', '2')),
  );
  return (plural === '' ? [name] : forms).map((form) => form.replaceAll(/\{\w+(?:, number)?\}/g, '{name}'));
}

const listed = names.flatMap(({ name }) => formsOf(name));

/**
 * The regular expressions without alternatives that one stands for.
 *
 * @param {string} pattern
 * @returns {readonly string[]}
 */
function alternativesOf(pattern) {
  const group = /\(\?:([^()]+)\)/.exec(pattern);
  if (group === null) return pattern.split('|');
  const [whole, inner = ''] = group;
  return inner.split('|').flatMap((part) => alternativesOf(pattern.replace(whole, part)));
}

test.each(published)('%s finds things by listed names alone', (path) => {
  const text = textOf(path);
  const used = [...text.matchAll(/(?:\bname: |getByLabel\(|hasText: )(?:'([^']+)'|`([^`]+)`)/g)].map(
    ([, name = '', pattern = '']) => name + pattern.replaceAll(/\$\{\w+\}/g, '{name}'),
  );
  expect(used.filter((name) => !listed.includes(name))).toEqual([]);
  const patterns = [...text.matchAll(/\b(?:name|hasText): \/(.+?)\/[ ,)]/g)].flatMap(([, pattern = '']) =>
    alternativesOf(pattern),
  );
  expect(patterns.filter((pattern) => !listed.some((name) => new RegExp(pattern).test(name)))).toEqual([]);
});

test('what can be filled in is listed', () => {
  const { 1: labels = '' } =
    /interface FormValues \{([^}]+)\}/.exec(textOf('e2e/pages/profile-form.ts')) ?? [];
  const used = [...labels.matchAll(/readonly '?([^'?:]+)'?\?:/g)].map(([, label = '']) => label);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((label) => !listed.includes(label))).toEqual([]);
});
