import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Older ones are not supported. */
const oldestVersion = 14;

/** @param {string} folder */
function hasPrograms(folder) {
  try {
    for (const name of ['initdb', 'postgres']) accessSync(join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder of programs */
function versionIn(folder) {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** Where a link leads: a folder on the PATH often holds links to some of the programs only. */
function foldersOnPath() {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => {
    try {
      return [dirname(realpathSync(join(folder, 'postgres')))];
    } catch {
      return [];
    }
  });
}

/** Where distributions keep the programs of each version. */
function installedFolders() {
  const places = ['/usr/lib/postgresql', '/usr/local/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
  return places.flatMap((place) => {
    try {
      return readdirSync(place).map((name) => join(place, name, 'bin'));
    } catch {
      return [];
    }
  });
}

/**
 * The folder of PostgreSQL's own programs, of the newest version there is.
 * `POSTGRES_BIN` names one that is elsewhere. Null where there is none.
 */
export function findPostgres() {
  const given = process.env.POSTGRES_BIN;
  const folders = given === undefined ? [...foldersOnPath(), ...installedFolders()] : [given];
  const usable = [...new Set(folders)]
    .filter(hasPrograms)
    .map((folder) => ({ folder, version: versionIn(folder) }))
    .filter(({ version }) => version >= oldestVersion)
    .sort((left, right) => right.version - left.version);
  return usable[0]?.folder ?? null;
}

/** @param {string[]} args */
function aptGet(args) {
  return spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
}

function installByApt() {
  if (process.getuid?.() !== 0) return null;
  const isThere =
    aptGet(['update', '-qq']) && aptGet(['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
  return isThere ? findPostgres() : null;
}

/** As `findPostgres`, and installs it where it is not there and can be had. */
export function provisionPostgres() {
  return findPostgres() ?? installByApt();
}
