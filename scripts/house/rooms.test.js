import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldersIn, moduleIn, rooms, root } from './repository.js';

/** The repository's own rules, but for those that need the types of a file which is not there. */
const eslint = new ESLint({ cwd: root, overrideConfig: [ts.configs.disableTypeChecked] });

/**
 * Everything that counts as an import, of the same module.
 *
 * @param {string} from the importing file
 * @param {string} to the module it imports
 */
function imports(from, to) {
  const path = relative(dirname(from), to);
  const alias = `#${to.replace(/^src\//, '')}`;
  return [path.startsWith('.') ? path : `./${path}`, alias].flatMap((specifier) => [
    `import { value } from '${specifier}';`,
    `import type { Type } from '${specifier}';`,
    `export { other } from '${specifier}';`,
    `export const later = import('${specifier}');`,
  ]);
}

/**
 * The imports that the rooms forbid, of a file that is planted in a folder and
 * imports each of these lines.
 *
 * @param {string} folder
 * @param {string} target a module
 */
async function reported(folder, target) {
  const file = `${folder}/planted.ts`;
  const lines = imports(file, target);
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: join(root, file) });
  const found = (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths');
  return { lines: lines.length, reported: new Set(found.map(({ line }) => line)).size };
}

const names = Object.keys(rooms);
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
/** @param {{ from: string, to: string }} pair */
const isAllowed = ({ from, to }) => rooms[from]?.includes(to) === true;

test('every folder below src is a room that the rules know', () => {
  expect(foldersIn('src').toSorted()).toEqual(names.toSorted());
});

describe('a room', () => {
  beforeAll(async () => {
    // The first file loads the whole configuration.
    await eslint.lintText('', { filePath: join(root, 'src/contract/planted.ts') });
  }, 60_000);

  test.each(pairs.filter((pair) => !isAllowed(pair)))(
    '$from may not import from $to',
    async ({ from, to }) => {
      const found = await reported(`src/${from}`, moduleIn(`src/${to}`));
      expect(found.reported).toBe(found.lines);
    },
  );

  test.each(pairs.filter(isAllowed))('$from may import from $to', async ({ from, to }) => {
    expect((await reported(`src/${from}`, moduleIn(`src/${to}`))).reported).toBe(0);
  });
});

describe('inside the page', () => {
  const features = foldersIn('src/web/features');
  const [feature = '', other = ''] = features;

  test('there are features to keep apart', () => {
    expect(features.length).toBeGreaterThan(1);
  });

  test.each([
    ['ui', 'a feature', `features/${feature}`],
    ['ui', 'app', 'app'],
    ['lib', 'a feature', `features/${feature}`],
    ['lib', 'app', 'app'],
    ['lib', 'ui', 'ui'],
    ['lib', 'messages', 'messages'],
    ['messages', 'a feature', `features/${feature}`],
    ['messages', 'app', 'app'],
    ['boot', 'lib', 'lib'],
    [`features/${feature}`, 'another feature', `features/${other}`],
    [`features/${other}`, 'another feature', `features/${feature}`],
    [`features/${feature}`, 'app', 'app'],
  ])('%s may not import from %s', async (from, _, to) => {
    const found = await reported(`src/web/${from}`, moduleIn(`src/web/${to}`));
    expect(found.reported).toBe(found.lines);
  });

  test.each([
    ['app', `features/${feature}`],
    [`features/${feature}`, 'ui'],
    [`features/${feature}`, 'lib'],
  ])('%s may import from %s', async (from, to) => {
    expect((await reported(`src/web/${from}`, moduleIn(`src/web/${to}`))).reported).toBe(0);
  });
});

describe('among the readers of an import', () => {
  test.each([
    ['postman', 'curl'],
    ['curl', 'postman'],
    ['openapi', 'curl'],
    ['request', 'curl'],
    ['draft', 'postman'],
  ])('%s may not import from %s', async (from, to) => {
    const found = await reported(`src/service/transfer/${from}`, moduleIn(`src/service/transfer/${to}`));
    expect(found.reported).toBe(found.lines);
  });

  test('each may import what they share', async () => {
    const found = await reported('src/service/transfer/postman', moduleIn('src/service/transfer/request'));
    expect(found.reported).toBe(0);
  });
});

/**
 * The rules that a file breaks.
 *
 * @param {string} file
 * @param {string} text
 */
async function brokenRules(file, text) {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the browser host', () => {
  test.each([
    ["import { value } from '#demo/start.ts';", 'src/web/app/main.tsx', 'no-restricted-imports'],
    ["import type { Type } from '../../demo/start.ts';", 'src/web/lib/planted.ts', 'no-restricted-imports'],
    ["export const later = import('#demo/start.ts');", 'src/web/app/planted.tsx', 'no-restricted-syntax'],
  ])('is not imported by %s in %s', async (text, file, rule) => {
    expect(await brokenRules(file, text)).toContain(rule);
  });

  test('is loaded by the entry of the page', async () => {
    const rules = await brokenRules('src/web/app/main.tsx', "export const later = import('#demo/start.ts');");
    expect(rules.filter((rule) => rule?.startsWith('no-restricted'))).toEqual([]);
  });
});

describe('a library', () => {
  test.each(['hono', 'node:crypto', '@hono/zod-openapi', 'zod/v3'])(
    'like %s is not imported by the contract',
    async (name) => {
      const text = `import { value } from '${name}';`;
      expect(await brokenRules('src/contract/planted.ts', text)).toContain('no-restricted-imports');
    },
  );

  test.each(['zod', 'zod/mini', './evidence.ts', '#contract/evidence.ts'])(
    'and %s are told apart',
    async (name) => {
      const text = `import { value } from '${name}';`;
      expect(await brokenRules('src/contract/planted.ts', text)).not.toContain('no-restricted-imports');
    },
  );
});

describe('a text', () => {
  test.each(['<p>Save it</p>', '<img alt="A picture" />', '<button aria-label="Close" />'])(
    'comes from the catalogue, not from %s',
    async (element) => {
      const rules = await brokenRules('src/web/ui/planted.tsx', `export const Planted = () => ${element};`);
      expect(rules).toContain('no-restricted-syntax');
    },
  );

  test.each(['<p>{text}</p>', '<p>: </p>', '<p className="wide" />'])('is none in %s', async (element) => {
    const rules = await brokenRules('src/web/ui/planted.tsx', `export const Planted = () => ${element};`);
    expect(rules).not.toContain('no-restricted-syntax');
  });
});

describe('requests', () => {
  test.each(['contract', 'service', 'practice', 'server', 'demo', 'web'])(
    'cannot be sent by fetch from %s',
    async (room) => {
      const [result] = await eslint.lintText("export const answer = fetch('/');\n", {
        filePath: join(root, `src/${room}/planted.ts`),
      });
      expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-globals');
    },
  );
});
