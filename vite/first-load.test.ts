import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { excessOf, firstLoad, totalBytes } from './first-load.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-load-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
  writeFileSync(join(folder, file), content);
}

describe('the first load', () => {
  it('counts scripts, modules loaded ahead, and what they import at once; dynamic imports come later', () => {
    write('theme.js', 'document.title');
    write('assets/index.js', 'import{a}from"./shared.js";import("./later.js");a()');
    write('assets/shared.js', 'export*from"./deep.js"');
    write('assets/deep.js', 'export const a=()=>1');
    write('assets/ahead.js', 'export{}');
    write('assets/later.js', 'export{}');
    write(
      'index.html',
      `<script src="/theme.js"></script>
       <script type="module" crossorigin src="/assets/index.js"></script>
       <link rel="modulepreload" crossorigin href="/assets/ahead.js">
       <link rel="stylesheet" href="/assets/index.css">`,
    );
    expect(firstLoad(folder).map(({ file }) => file)).toEqual([
      'assets/ahead.js',
      'assets/deep.js',
      'assets/index.js',
      'assets/shared.js',
      'theme.js',
    ]);
  });

  it('takes the size of the compressed file that is served', () => {
    write('index.html', '<script src="/a.js"></script>');
    write('a.js', 'x'.repeat(1000));
    expect(totalBytes(firstLoad(folder))).toBeLessThan(100);
    write('a.js.br', 'y'.repeat(123));
    expect(firstLoad(folder)).toEqual([{ file: 'a.js', bytes: 123 }]);
  });

  const scripts = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ file: `${index}.js`, bytes: 100 }));

  it.each([
    ['in as many bytes and files as are allowed', 8, []],
    ['in more of both', 9, ['900 bytes of script are more than 800.', '9 files of script are more than 8.']],
    ['that is not there', 0, ['There is no script: the page was not built.']],
  ])('%s', (_, count, excess) => {
    expect(excessOf(scripts(count), { bytes: 800, files: 8 })).toEqual(excess);
  });

  it('is too much in many small files alone', () => {
    expect(excessOf(scripts(9), { bytes: 200_000, files: 8 })).toEqual([
      '9 files of script are more than 8.',
    ]);
  });
});
