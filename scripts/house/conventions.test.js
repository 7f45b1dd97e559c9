import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFiles, textOf } from './repository.js';

const files = repositoryFiles();
const code = files.filter((path) => /^(?:src|e2e|scripts|vite|bench)\//.test(path));
const modules = code.filter((path) => /\.(?:ts|tsx|js)$/.test(path));

/**
 * @param {readonly string[]} paths
 * @param {(path: string) => boolean} isWrong
 */
function wrong(paths, isWrong) {
  return paths.filter(isWrong);
}

describe('files', () => {
  test('are named in kebab case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
    const parts = (/** @type {string} */ path) => path.split('/').filter((part) => part !== 'README.md');
    expect(wrong(code, (path) => parts(path).some((part) => !kebab.test(part)))).toEqual([]);
  });

  test('have at most 300 lines', () => {
    expect(wrong(modules, (path) => textOf(path).trimEnd().split('\n').length > 300)).toEqual([]);
  });

  test('export by name', () => {
    const configuration = new Set(['e2e/playwright.config.ts']);
    const byDefault = /^export default |^export \{[^}]*\bas default\b/m;
    expect(wrong(modules, (path) => byDefault.test(textOf(path)) && !configuration.has(path))).toEqual([]);
  });

  test('are no barrels, but for the kit and what is published', () => {
    const barrels = new Set(['src/web/ui/index.ts', 'e2e/published/index.ts']);
    const statements = /** @param {string} text */ (text) =>
      text
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/export (?:type )?(?:\*|\{[^}]*\})[^;]*from '[^']*';/g, '');
    expect(
      wrong(modules, (path) => {
        if (barrels.has(path)) return false;
        return (
          basename(path).startsWith('index.') ||
          (textOf(path).trim() !== '' && statements(textOf(path)).trim() === '')
        );
      }),
    ).toEqual([]);
  });

  test('hold no test that shuts out the others, or is left out', () => {
    const marked = /\b(?:test|it|describe|suite)\.(?:only|skip|todo|fixme|skipIf|runIf)\b/;
    expect(wrong(modules, (path) => /\.(?:test|spec)\./.test(path) && marked.test(textOf(path)))).toEqual([]);
  });

  test('of the pages of the end-to-end tests act and wait: only specs expect', () => {
    const pages = modules.filter((path) => path.startsWith('e2e/pages/'));
    expect(pages).not.toEqual([]);
    const expects = /\bexpect(?:\.\w+)*\(|\bexpect\b[^;]*\bfrom '/;
    expect(wrong(pages, (path) => expects.test(textOf(path)))).toEqual([]);
  });
});

describe('the repository', () => {
  const text = files.filter(
    (path) => !/\.(?:png|woff2|ico|gz|br)$/.test(path) && path !== 'package-lock.json',
  );

  test('names no place on anybody’s machine', () => {
    const home = ['work', 'home', 'root', 'Users', 'private', 'tmp/[a-z]'].join('|');
    const place = new RegExp(`(?<![\\w.}*~:/-])/(?:${home})/`);
    expect(wrong(text, (path) => place.test(textOf(path)))).toEqual([]);
  });

  test('takes packages from the registry that npm is set up with', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved":');
  });

  test('keeps no secret file, database or build', () => {
    expect(
      wrong(files, (path) =>
        /(?:^|\/)(?:\.env|master\.key|.*\.(?:db|sqlite|pem))$|^(?:dist|data)\//.test(path),
      ),
    ).toEqual([]);
  });

  test('has the service worker of the installed msw', () => {
    expect(textOf('public/mockServiceWorker.js')).toBe(textOf('node_modules/msw/lib/mockServiceWorker.js'));
  });
});
