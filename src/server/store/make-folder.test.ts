import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { makeFolder } from './make-folder.ts';

it('makes a folder and those above it for their owner alone, and leaves one that is there', () => {
  const above = join(temporaryFolder(), 'above');
  const folder = join(above, 'between', 'folder/');
  makeFolder(folder);
  for (const made of [above, folder]) expect(statSync(made).mode & 0o777).toBe(0o700);
  makeFolder(folder);
  makeFolder('.');
});

it('takes a link to a folder for one', () => {
  const place = temporaryFolder();
  mkdirSync(join(place, 'folder'));
  symlinkSync('folder', join(place, 'link'));
  makeFolder(join(place, 'link'));
});

it('throws where something else is in the way', () => {
  const place = temporaryFolder();
  writeFileSync(join(place, 'file'), '');
  symlinkSync('nowhere', join(place, 'link'));
  expect(() => makeFolder(join(place, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(place, 'file', 'folder'))).toThrow('ENOTDIR');
  expect(() => makeFolder(join(place, 'link'))).toThrow('EEXIST');
  expect(() => makeFolder(join(place, 'link', 'folder'))).toThrow();
});
