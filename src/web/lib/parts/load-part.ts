import { askForFile, filesAtFirst } from './part-files.ts';
import { createPartLoader } from './part-loader.ts';

/** What the build puts around every `import()` (vite/part-loader.ts); files are relative to the base of the page. */
export const loadPart = createPartLoader({
  ask: askForFile,
  atFirst: filesAtFirst,
  base: () => new URL(import.meta.env.BASE_URL, document.baseURI),
});
