import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEnvFile } from './read-env-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-env-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string | Buffer} content */
function read(content) {
  const file = join(folder, '.env');
  writeFileSync(file, content);
  return readEnvFile(file);
}

const both = { PORT: '8081', DATA_DIR: '/var/lib/profiles' };

it.each([
  ['behind a mark of the byte order', '\uFEFFPORT=8081\nDATA_DIR=/var/lib/profiles\n'],
  ['with line ends of Windows', 'PORT=8081\r\nDATA_DIR=/var/lib/profiles\r\n'],
  ['as a shell has them', 'export PORT=8081\nexport DATA_DIR="/var/lib/profiles"\n'],
  [
    'among comments',
    "# It's for tests: only here\n\nPORT = 8081 # or 8082\n  # and\nDATA_DIR=/var/lib/profiles",
  ],
])('reads settings %s', (_, content) => {
  expect(read(content)).toEqual(both);
});

it('reads a value over several lines', () => {
  expect(read('CA="one\ntwo: three\nfour"\nPORT=8081\n')).toEqual({
    CA: 'one\ntwo: three\nfour',
    PORT: '8081',
  });
});

it('reads what is in quotation marks to its end, and an apostrophe as it is', () => {
  const content = `A="one#two" # three\nB='four # five'#six\nC=it's\nD=don't # a=b#c\n# E=seven#eight\nF=#\n`;
  expect(read(content)).toEqual({ A: 'one#two', B: 'four # five', C: "it's", D: "don't", F: '' });
});

it('says of a folder of that name that it has to be a file', () => {
  expect(() => readEnvFile(folder)).toThrow('.env cannot be read (EISDIR). It has to be a file');
});

it.each([
  [
    'a value that a # cuts off',
    'PORT=8081\nDATABASE_URL=postgres://u:12/canary#@h/d\n',
    'in line 2 that a #',
  ],
  ['a colon', '# A comment\nDATABASE_URL: postgres://u:canary@h/d\n', 'in line 2.'],
  ['a name alone', 'CA="one\ntwo"\nPORT\n', 'in line 3.'],
  ['an encoding of Windows', Buffer.from('\uFEFFPORT=8081\n', 'utf16le'), 'a text in UTF-8.'],
  ['another one', Buffer.from('PORT=8081\n', 'utf16le'), 'in line 1.'],
])('refuses %s, and repeats nothing of it', (_, content, words) => {
  expect(() => read(content)).toThrow(words);
  expect(() => read(content)).not.toThrow('canary');
});
