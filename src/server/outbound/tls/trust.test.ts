import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, it } from 'vitest';
import { createAuthority } from '../../testing/certificates.ts';
import { runProgram, withPrograms } from '../../testing/run-program.ts';
import { tlsServer } from '../../testing/servers.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { trustedAuthorities } from './trust.ts';

it('leaves the choice to Node where nothing is added', () => {
  expect(trustedAuthorities([], '/nowhere.pem')).toBeUndefined();
});

it('adds to the roots and to the file of the environment, and takes the place of neither', () => {
  const file = join(temporaryFolder(), 'extra.pem');
  writeFileSync(file, 'EXTRA');
  expect(trustedAuthorities(['ADDED'], file)).toEqual([...rootCertificates, 'EXTRA', 'ADDED']);
  expect(trustedAuthorities(['ADDED'], undefined)).toEqual([...rootCertificates, 'ADDED']);
});

it('trusts the authorities of NODE_EXTRA_CA_CERTS, and nobody without it', withPrograms, async () => {
  const authority = createAuthority();
  const file = join(temporaryFolder(), 'extra.pem');
  writeFileSync(file, authority.cert);
  const { port } = await tlsServer({ ...authority.issue() });
  const outcome = async (env: NodeJS.ProcessEnv) => {
    const program = runProgram('send-request', [`https://127.0.0.1:${port}/`], env);
    const [output] = (await once(program.stdout, 'data')) as [string];
    return output;
  };
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  expect(await Promise.all([outcome({ ...env, NODE_EXTRA_CA_CERTS: file }), outcome(env)])).toEqual([
    '200',
    'certificate_untrusted',
  ]);
});
