import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell has no windows of its own to draw, and needs a third less of the processor. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

/**
 * Runs a command and lets its output be seen. False where it fails or is not there.
 *
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function installByApt() {
  if (process.getuid?.() !== 0) return null;
  const install = (/** @type {string} */ name) =>
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  const isThere = succeeds('apt-get', ['update', '-qq']) && (install(shell) || install('chromium'));
  return isThere ? onPath() : null;
}

function ofPlaywright() {
  const path = chromium.executablePath();
  return isExecutable(path) ? path : null;
}

function installByPlaywright() {
  return succeeds('npx', ['playwright', 'install', 'chromium']) ? ofPlaywright() : null;
}

/**
 * The path of a Chromium: that of the system, else one that is installed now.
 * `CHROMIUM_PATH` names one that is elsewhere. Null where none can be had.
 */
export function provisionChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) return isExecutable(given) ? given : null;
  return onPath() ?? ofPlaywright() ?? installByApt() ?? installByPlaywright();
}
