import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What no build reads. */
const leftOut = /(?:\.test\.tsx?$|(?:^|\/)testing\/|(?:^|\/)tsconfig\.test\.json$)/;

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/**
 * A hash of the names and contents of files, and of the version of Node. Times
 * do not count: after a clone or a checkout they say nothing.
 *
 * @param {string} root
 * @param {readonly string[]} inputs files and folders below it
 */
export function contentHash(root, inputs) {
  const hash = createHash('sha256').update(process.version);
  const files = inputs
    .flatMap((input) => filesIn(join(root, input)))
    .map((file) => file.slice(root.length + 1));
  for (const file of [...new Set(files)].sort()) {
    if (leftOut.test(file)) continue;
    const content = readFileSync(join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
