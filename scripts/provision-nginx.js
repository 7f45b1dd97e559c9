import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Distributions keep it among the programs of whoever runs the machine, which often are not on the PATH. */
const usualFolders = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The program nginx; `NGINX_BIN` names one that is elsewhere. Null where there is none. */
export function findNginx() {
  const given = process.env.NGINX_BIN;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...usualFolders];
  const candidates = given === undefined ? folders.map((folder) => join(folder, 'nginx')) : [given];
  return candidates.find(canRun) ?? null;
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} args */
function aptGet(args) {
  return spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
}

function installByApt() {
  if (process.getuid?.() !== 0) return null;
  const isThere =
    aptGet(['update', '-qq']) && aptGet(['install', '-y', '-qq', '--no-install-recommends', 'nginx-light']);
  return isThere ? findNginx() : null;
}

/** As `findNginx`, and installs it where it is not there and can be had. */
export function provisionNginx() {
  return findNginx() ?? installByApt();
}
