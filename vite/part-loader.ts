import type { BuildOptions, Plugin } from 'vite';

/** What Vite puts around every `import()` of a build, as a module. */
const helper = /^\0vite\/preload-helper\.js$/;

type ModulePreload = Extract<NonNullable<BuildOptions['modulePreload']>, object>;

/** Names every file of a part that is loaded later: where it is a single one, Vite names none. */
export const filesOfParts = {
  polyfill: false,
  resolveDependencies: (file, files, { hostType }) =>
    hostType === 'html' || files.includes(file) ? files : [file, ...files],
} satisfies ModulePreload;

/**
 * Has parts of the page loaded by `src/web/lib/parts/load-part.ts` in place of Vite's own helper. That
 * imports a module though its files may be out of reach, and many browsers remember that it failed: see
 * docs/decisions/parts-are-there-before-they-are-imported.md.
 */
export function partLoader(): Plugin {
  return {
    name: 'part-loader',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: helper },
      handler: () => `export { loadPart as __vitePreload } from '/src/web/lib/parts/load-part.ts';`,
    },
  };
}
