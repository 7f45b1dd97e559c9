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

/** All bytes of the first load together. */
export function firstLoadBytes(folder: string): number {
  return firstLoad(folder).reduce((sum, { bytes }) => sum + bytes, 0);
}
