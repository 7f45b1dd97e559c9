import { fsyncSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readOrCreateMasterKey } from './keys/master-key-file.ts';
import { syncFolder } from './sync-to-disk.ts';
import { systemError } from './testing/outbound.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

vi.mock(import('node:fs'), async (importOriginal) => ({ ...(await importOriginal()), fsyncSync: vi.fn() }));

function refusing(code: string): void {
  vi.mocked(fsyncSync).mockImplementation(() => {
    throw systemError(code);
  });
}

it.each(['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR'])(
  'makes a key on a file system that does not wait for folders (%s)',
  async (code) => {
    refusing(code);
    const path = join(temporaryFolder(), 'master.key');
    const made = await readOrCreateMasterKey(path, {
      bytes: (length) => new Uint8Array(randomBytes(length)),
    });
    expect(made).toMatchObject({ isNew: true, isPrivate: true });
  },
);

it('says that a folder did not reach the disk', () => {
  refusing('EIO');
  expect(() => syncFolder(temporaryFolder())).toThrow('EIO');
});
