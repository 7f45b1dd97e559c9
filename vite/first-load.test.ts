import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLoad, firstLoadBytes } from './first-load.ts';

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
    expect(firstLoadBytes(folder)).toBeLessThan(100);
    write('a.js.br', 'y'.repeat(123));
    expect(firstLoad(folder)).toEqual([{ file: 'a.js', bytes: 123 }]);
  });
});
