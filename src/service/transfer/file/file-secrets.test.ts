import { expect, it } from 'vitest';
import { testRandom } from '../../testing/deterministic.ts';
import { openFileSecrets } from './file-secrets.ts';
import { sealUnderPassphrase } from './passphrase-seal.ts';

const passphrase = 'correct horse battery staple';

it.each(['no JSON', '', 'null', '{"profiles":"","secrets":[]}', '{"secrets":{}}'])(
  'gives out nothing of a file that has %j sealed in it',
  async (text) => {
    const sealed = await sealUnderPassphrase(text, passphrase, testRandom(), 100_000);
    expect(await openFileSecrets([], sealed, passphrase)).toBe('import_changed');
  },
);
