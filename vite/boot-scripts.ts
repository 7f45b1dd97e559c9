import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/** What runs before anything of the page is there, in this order. */
const names = ['theme.js', 'first-requests.js', 'starting.js'] as const;

const folder = join(import.meta.dirname, '../src/web/boot');

/** The scripts that stand in index.html itself, as they stand there. */
export function bootScripts(): readonly string[] {
  return names.map((name) => {
    const { code } = minifySync(name, readFileSync(join(folder, name), 'utf8'));
    return code.trim();
  });
}

/**
 * Puts the boot scripts into the head of index.html, before the styles, which a script has to wait for.
 * The policy allows them by their hashes (content-security.ts; docs/decisions/boot-scripts-are-inline.md).
 */
export function inlineBootScripts(): Plugin {
  return {
    name: 'boot-scripts',
    transformIndexHtml: {
      order: 'pre',
      handler: () => bootScripts().map((children) => ({ tag: 'script', children, injectTo: 'head' })),
    },
  };
}
