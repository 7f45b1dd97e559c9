import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The top folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/**
 * Who may import whom, as the linter has it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = (await import(join(root, 'eslint.rooms.js'))).rooms;

/** Every file that git would keep: tracked ones, and new ones that it does not ignore. */
export function repositoryFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = new Set(
    execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: root, encoding: 'utf8' }).split('\0'),
  );
  return listed.split('\0').filter((path) => path !== '' && !deleted.has(path));
}

/** @param {string} path from the top folder */
export function textOf(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** @param {string} path from the top folder */
export function foldersIn(path) {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/**
 * Any module of a folder, to aim an import at.
 *
 * @param {string} folder from the top folder
 */
export function moduleIn(folder) {
  const found = repositoryFiles().find(
    (path) =>
      path.startsWith(`${folder}/`) && /(?<!\.test|\.d)\.tsx?$/.test(path) && !path.includes('/testing/'),
  );
  if (found === undefined) throw new Error(`There is no module in ${folder}.`);
  return found;
}
