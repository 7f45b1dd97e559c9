import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { moduleIn, rooms, root } from './repository.js';

/** @typedef {Map<string, { code: string, errors: number[] }>} Planted by the paths of the files */

/** @type {Map<string, Planted>} */
const planted = new Map();

/**
 * Plants a file in a room; the compiler then reads all files of one purpose at
 * once. Those that import share none with the others: what they bring in
 * declares names for all.
 *
 * @param {string} room
 * @param {'names' | 'files' | 'imports'} purpose
 * @param {string} code
 * @returns {() => number[]} the codes of what the compiler says of the file
 */
function plant(room, purpose, code) {
  const key = `${room} ${purpose}`;
  const files = planted.get(key) ?? new Map();
  planted.set(key, files);
  const path = join(root, `src/${room}/planted-${files.size}.ts`);
  files.set(path, { code, errors: [] });
  return () => {
    if (!compiled.has(key)) compile(room, files);
    compiled.add(key);
    return files.get(path)?.errors ?? [];
  };
}

/** @type {Set<string>} */
const compiled = new Set();

/**
 * @param {string} room
 * @param {Planted} files
 */
function compile(room, files) {
  const config = join(root, `src/${room}/tsconfig.json`);
  const parsed = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  if (parsed === undefined) throw new Error(`${config} cannot be read.`);
  const host = ts.createCompilerHost(parsed.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: parsed.options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  for (const [path, entry] of files) {
    const file = program.getSourceFile(path);
    entry.errors = [
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ].map((diagnostic) => diagnostic.code);
  }
}

/** "Cannot find name", with and without advice on which library or types would bring it. */
const cannotFindName = [2304, 2584, 2580, 2591];
const cannotFindModule = [2307, 2591];
const notInProject = 6307;

/** @param {string} room */
const anyOf = (room) => moduleIn(`src/${room}`).replace('src/', '#');

/**
 * The rooms behind a room's references, and behind theirs. The compiler lets all of them through; which of them
 * may be imported is the linter's to say (rooms.test.js).
 *
 * @param {string} room
 * @returns {Set<string>}
 */
function reachable(room) {
  const direct = rooms[room] ?? [];
  return new Set(direct.flatMap((name) => [name, ...reachable(name)]));
}

// The first test of a room compiles it, which takes a busy machine long.
describe('the compiler', { timeout: 60_000 }, () => {
  const withoutDocument = ['contract', 'service', 'practice', 'server'].map((room) => ({
    room,
    errors: plant(room, 'names', 'export const title = document.title;\n'),
  }));

  test.each(withoutDocument)('knows no document in $room', ({ errors }) => {
    expect(errors().some((code) => cannotFindName.includes(code))).toBe(true);
  });

  const readsFiles = "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n";
  const withoutFiles = ['contract', 'service', 'practice', 'demo', 'web'].map((room) => ({
    room,
    errors: plant(room, 'files', readsFiles),
  }));

  test.each(withoutFiles)('knows no node:fs in $room', ({ errors }) => {
    expect(errors().some((code) => cannotFindModule.includes(code))).toBe(true);
  });

  const environment = plant('service', 'names', 'export const home = process.env;\n');

  test('knows no process in the service', () => {
    expect(environment().some((code) => cannotFindName.includes(code))).toBe(true);
  });

  const names = Object.keys(rooms);
  const forbidden = names.flatMap((from) =>
    names
      .filter((to) => to !== from && !reachable(from).has(to))
      .map((to) => {
        const code = `import type * as other from '${anyOf(to)}';\nexport type Other = typeof other;\n`;
        return { from, to, errors: plant(from, 'imports', code) };
      }),
  );

  test.each(forbidden)('refuses a type-only import from $to into $from', ({ errors }) => {
    expect(errors()).toContain(notInProject);
  });

  const clean = plant('contract', 'names', 'export const one = 1;\n');

  test('finds nothing wrong with a file that keeps to its room', () => {
    expect(clean()).toEqual([]);
  });
});
