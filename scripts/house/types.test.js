import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { moduleIn, rooms, root } from './repository.js';

/**
 * The codes of what the compiler says of a file that is planted in a room.
 *
 * @param {string} room
 * @param {string} code
 */
function errorsOf(room, code) {
  const config = join(root, `src/${room}/tsconfig.json`);
  const parsed = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  });
  if (parsed === undefined) throw new Error(`${config} cannot be read.`);
  const planted = join(dirname(config), 'planted.ts');
  const host = ts.createCompilerHost(parsed.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => path === planted || fileExists(path);
  host.readFile = (path) => (path === planted ? code : readFile(path));
  const program = ts.createProgram({
    rootNames: [planted],
    options: parsed.options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const file = program.getSourceFile(planted);
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ].map((diagnostic) => diagnostic.code);
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

describe('the compiler', () => {
  test.each(['contract', 'service', 'practice', 'server'])('knows no document in %s', (room) => {
    const errors = errorsOf(room, 'export const title = document.title;\n');
    expect(errors.some((code) => cannotFindName.includes(code))).toBe(true);
  });

  test.each(['contract', 'service', 'practice', 'demo', 'web'])('knows no node:fs in %s', (room) => {
    const errors = errorsOf(
      room,
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    );
    expect(errors.some((code) => cannotFindModule.includes(code))).toBe(true);
  });

  test('knows no process in the service', () => {
    const errors = errorsOf('service', 'export const home = process.env;\n');
    expect(errors.some((code) => cannotFindName.includes(code))).toBe(true);
  });

  const names = Object.keys(rooms);
  const forbidden = names.flatMap((from) =>
    names.filter((to) => to !== from && !reachable(from).has(to)).map((to) => ({ from, to })),
  );

  test.each(forbidden)('refuses a type-only import from $to into $from', ({ from, to }) => {
    const code = `import type * as other from '${anyOf(to)}';\nexport type Other = typeof other;\n`;
    expect(errorsOf(from, code)).toContain(notInProject);
  });

  test('finds nothing wrong with a file that keeps to its room', () => {
    expect(errorsOf('contract', 'export const one = 1;\n')).toEqual([]);
  });
});
