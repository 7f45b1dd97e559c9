import { expect, it } from 'vitest';
import { limits } from '#contract/limits.ts';
import { readTextFile } from './read-text-file.ts';

it.each([
  ['UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
])('reads %s', async (_encoding, bytes, text) => {
  expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toEqual({ text });
});

it('says that a file is no text', async () => {
  expect(await readTextFile(new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])]))).toEqual({
    code: 'import_binary',
    parameters: {},
  });
});

it('says that a text is in another encoding, as Windows has them, and does not guess at its letters', async () => {
  const bytes = new Uint8Array([...Buffer.from('{\r\n\t"name": "B\u00fccher"}', 'latin1')]);
  expect(await readTextFile(new Blob([bytes]))).toEqual({ code: 'import_encoding', parameters: {} });
});

it('says that a file cannot be read, as a folder that was dropped', async () => {
  const folder = new (class extends Blob {
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new DOMException('A folder', 'NotFoundError'));
    }
  })();
  expect(await readTextFile(folder)).toEqual({ isUnreadable: true });
});

it('reads nothing of a file of 50 MB', async () => {
  const file = new (class extends Blob {
    override get size() {
      return 50_000_000;
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      throw new Error('It was read.');
    }
  })();
  const maximum = limits.importBytes / 1024 / 1024;
  expect(await readTextFile(file)).toEqual({ code: 'import_too_large', parameters: { maximum } });
});
