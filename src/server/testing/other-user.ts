import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from './built-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** `nobody` and `nogroup`, by the numbers that Linux has for them. */
const nobody = { uid: 65_534, gid: 65_534 };
/** What the bundle leaves outside. */
const packages = ['libsql', '@libsql', '@neon-rs', 'detect-libc'];

/**
 * How to run the bundle as somebody whom the rights of files bind: root may
 * write anywhere. For root it is a copy, since others may not get at this project.
 */
export function boundByRights(): RunOptions {
  if (process.getuid?.() !== 0) return {};
  const root = temporaryFolder();
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'node_modules'));
  const parts = ['package.json', 'dist/server', ...packages.map((name) => join('node_modules', name))];
  for (const part of parts)
    cpSync(join(project, part), join(root, part), { recursive: true, dereference: true });
  return { root, user: nobody };
}
