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
