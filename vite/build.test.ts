import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inlineHash } from './content-security.ts';
import { firstLoad, totalBytes } from './first-load.ts';
import { startingLanguages, startingTexts } from './starting-texts.ts';
import { injectedStyleTexts } from './style-texts.ts';

const root = join(import.meta.dirname, '..');

/** What the page is to load first, as served. `npm test` allows 200 kB: this says earlier where it grows. */
const firstLoadLimit = 147_000;
/** In how many files. */
const firstLoadFiles = 8;

let folder = '';
let files: string[] = [];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  // Vitest's own NODE_ENV would bring the libraries' development builds.
  vi.stubEnv('NODE_ENV', 'production');
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder },
  });
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built page', () => {
  it('is light at first', () => {
    const scripts = firstLoad(folder);
    expect(totalBytes(scripts), JSON.stringify(scripts)).toBeLessThan(firstLoadLimit);
    expect(scripts.length, JSON.stringify(scripts)).toBeLessThanOrEqual(firstLoadFiles);
  });

  it('loads the schemas of authorization types and the form later', () => {
    const first = firstLoad(folder).map(({ file }) => read(file));
    const all = files.filter((file) => file.endsWith('.js')).map(read);
    const mark = 'client_assertion_type';
    expect(all.some((code) => code.includes(mark))).toBe(true);
    expect(first.some((code) => code.includes(mark))).toBe(false);
  });

  it('has the small schemas alone, also in what it loads later', () => {
    const all = files
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('\n');
    expect(all).toMatch(/["'`]ZodMiniOptional["'`]/);
    expect(all).not.toMatch(/["'`]ZodOptional["'`]/);
  });

  it('loads its later parts by its own loader, which asks for all their files first', () => {
    const scripts = files.filter((file) => file.endsWith('.js')).map(read);
    const all = scripts.join('\n');
    expect(all).toContain('A part of the page could not be loaded: ');
    expect(all, 'the loader of Vite').not.toContain('vite:preloadError');
    const imported = [...all.matchAll(/import\(`\.\/([^`]+)`\)/g)].map(
      ([, file]) => `assets/${String(file)}`,
    );
    const lists = scripts.flatMap((code) => /__vite__mapDeps=.*?\[("[^\]]*")\]/.exec(code)?.[1] ?? []);
    const named = new Set(lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, file]) => file)));
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((file) => !named.has(file))).toEqual([]);
  });

  it('does not ship the parser of messages', () => {
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('\n');
    expect(code).not.toContain('EXPECT_ARGUMENT_CLOSING_BRACE');
  });

  it('has no inline script but those that its policy names, no inline style, and no handler in an attribute', () => {
    const html = read('index.html');
    const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
      ([, text]) => text ?? '',
    );
    expect(inline).toHaveLength(3);
    expect(JSON.parse(read('csp.json'))).toMatchObject({ scriptHashes: inline.map(inlineHash) });
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('runs its inline scripts before anything that they would have to wait for', () => {
    const html = read('index.html');
    expect(html.lastIndexOf('<script>')).toBeLessThan(html.indexOf('<script type="module"'));
    expect(html.lastIndexOf('<script>')).toBeLessThan(html.indexOf('rel="stylesheet"'));
  });

  it('can say in each language that it is on its way, or could not be loaded', () => {
    expect(read('index.html')).toContain(`<div id="root">${startingTexts()}</div>`);
    const languages = readdirSync(join(root, 'src/web/messages')).filter((name) => name.length === 2);
    expect(Object.keys(startingLanguages).sort()).toEqual(languages.sort());
  });

  it('asks for its one font at once', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    expect(read('index.html')).toContain(`<link rel="preload" href="/${fonts[0] ?? ''}" as="font"`);
  });

  it('has every file that compresses in brotli and gzip beside it', () => {
    const originals = files.filter((file) => /\.(?:css|html|js|json|svg)$/.test(file));
    expect(originals.length).toBeGreaterThan(5);
    for (const file of originals) {
      const content = readFileSync(join(folder, file));
      expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).equals(content), file).toBe(true);
      expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).equals(content), file).toBe(true);
    }
  });

  it('has no service worker', () => {
    for (const file of ['mockServiceWorker.js', 'browser-host-worker.js'])
      expect(existsSync(join(folder, file)), file).toBe(false);
  });

  it('names the hash of every style that react-aria injects', () => {
    const library = join(root, 'node_modules/react-aria/dist/private');
    const injected = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].flatMap((file) =>
      injectedStyleTexts(readFileSync(join(library, file), 'utf8'), file),
    );
    expect(injected).toHaveLength(2);
    expect(JSON.parse(read('csp.json'))).toMatchObject({ styleHashes: injected.map(inlineHash).sort() });
  });
});
