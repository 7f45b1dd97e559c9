import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';

export interface LoadedScript {
  /** Its path below the folder of the build. */
  readonly file: string;
  /** Bytes as they are served: brotli. */
  readonly bytes: number;
}

/** The scripts of a page: plain ones, modules, and the modules it has the browser load ahead. */
function scriptsOf(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*?\bsrc="([^"]+)"/g)];
  const preloaded = [...html.matchAll(/<link\b(?=[^>]*?\brel="modulepreload")[^>]*?\bhref="([^"]+)"/g)];
  return [...scripts, ...preloaded].map(([, address = '']) => address.replace(/^\//, ''));
}

/** What a module imports at once. Dynamic imports come later. */
function staticImports(folder: string, file: string): string[] {
  const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
  return program.body.flatMap((node) => {
    if (!('source' in node) || node.source === null) return [];
    const { value } = node.source;
    return value.startsWith('.') ? [join(dirname(file), value)] : [];
  });
}

function servedBytes(folder: string, file: string): number {
  const precompressed = join(folder, `${file}.br`);
  if (existsSync(precompressed)) return statSync(precompressed).size;
  return brotliCompressSync(readFileSync(join(folder, file))).length;
}

/**
 * Every script that a build's index.html loads before the page can be used,
 * with its size as served. `folder` is the folder of the build, such as
 * dist/web.
 */
export function firstLoad(folder: string): LoadedScript[] {
  const waiting = scriptsOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...staticImports(folder, file));
  }
  return [...found].sort().map((file) => ({ file, bytes: servedBytes(folder, file) }));
}

export interface FirstLoadLimits {
  /** Of all scripts together, as they are served. */
  readonly bytes: number;
  /** How many scripts. */
  readonly files: number;
}

/** All bytes of a first load together. */
export function totalBytes(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What is wrong with a first load, a sentence each: none where it keeps the limits. A page without a script was not built. */
export function excessOf(scripts: readonly LoadedScript[], limits: FirstLoadLimits): string[] {
  const bytes = totalBytes(scripts);
  return [
    ...(scripts.length === 0 ? ['There is no script: the page was not built.'] : []),
    ...(bytes > limits.bytes ? [`${bytes} bytes of script are more than ${limits.bytes}.`] : []),
    ...(scripts.length > limits.files
      ? [`${scripts.length} files of script are more than ${limits.files}.`]
      : []),
  ];
}
