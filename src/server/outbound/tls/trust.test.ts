import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../testing/certificates.ts';
import { runProgram, withPrograms } from '../../testing/run-program.ts';
import { tlsServer } from '../../testing/servers.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { extraAuthorities, trustedAuthorities } from './trust.ts';

it('leaves the choice to Node where nothing is added', () => {
  expect(trustedAuthorities([], ['EXTRA'])).toBeUndefined();
});

it('adds to the roots and to the file of the environment, and takes the place of neither', () => {
  expect(trustedAuthorities(['ADDED'], ['EXTRA'])).toEqual([...rootCertificates, 'EXTRA', 'ADDED']);
  expect(trustedAuthorities(['ADDED'], [])).toEqual([...rootCertificates, 'ADDED']);
});

describe('the file of NODE_EXTRA_CA_CERTS', () => {
  it('is read where there is one', () => {
    const notices: string[] = [];
    const onNotice = (notice: string) => void notices.push(notice);
    const file = join(temporaryFolder(), 'extra.pem');
    const text = '# Ours\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    writeFileSync(file, text);
    expect(extraAuthorities({ NODE_EXTRA_CA_CERTS: file }, onNotice)).toEqual([text]);
    expect(extraAuthorities({ NODE_EXTRA_CA_CERTS: '' }, onNotice)).toEqual([]);
    expect(extraAuthorities({}, onNotice)).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('is spoken of where it has no certificate that can be read', () => {
    const notices: string[] = [];
    const file = join(temporaryFolder(), 'extra.cer');
    writeFileSync(file, Buffer.from('308201f73082019da0030201', 'hex'));
    extraAuthorities({ NODE_EXTRA_CA_CERTS: file }, (notice) => void notices.push(notice));
    expect(notices).toEqual([
      `NODE_EXTRA_CA_CERTS names ${file}, which has no certificate in PEM: it adds no authority.`,
    ]);
  });

  it('is left out and spoken of where it cannot be read, as Node leaves it out', () => {
    const notices: string[] = [];
    const file = join(temporaryFolder(), 'extra.pem');
    expect(extraAuthorities({ NODE_EXTRA_CA_CERTS: file }, (notice) => void notices.push(notice))).toEqual(
      [],
    );
    expect(notices).toEqual([
      `NODE_EXTRA_CA_CERTS names ${file}, which cannot be read (ENOENT): it is not used.`,
    ]);
  });
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
