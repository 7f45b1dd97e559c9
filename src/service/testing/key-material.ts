import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private key and a certificate of it, as PEM. */
export interface KeyMaterial {
  readonly key: string;
  readonly cert: string;
}

function inFolder<Result>(work: (folder: string, openssl: (...args: string[]) => void) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-keys-'));
  const openssl = (...args: string[]) => {
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  try {
    return work(folder, openssl);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A time as OpenSSL writes it: `YYYYMMDDHHMMSSZ`. */
function openSslTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+|[-:T]/g, '');
}

/** A new private key as PEM in PKCS#8. */
export function newKey(kind: 'rsa' | 'ec' = 'ec'): string {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** A certificate that a key signed for itself, for a time in milliseconds since 1970-01-01 UTC. */
export function certificateOf(key: string, from: number, to: number, subject = '/CN=travel-planner'): string {
  return inFolder((folder, openssl) => {
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(join(folder, 'index.txt'), '');
    writeFileSync(
      join(folder, 'ca.cnf'),
      '[ca]\ndefault_ca=a\n[a]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\n[p]\ncommonName=supplied\n',
    );
    const extension = ['-addext', 'subjectAltName=DNS:client.example.com'];
    openssl('req', '-new', '-utf8', '-key', 'key.pem', '-out', 'a.csr', '-subj', subject, ...extension);
    const dates = ['-startdate', openSslTime(from), '-enddate', openSslTime(to)];
    const selfSigned = ['-selfsign', '-keyfile', 'key.pem', '-config', 'ca.cnf', '-batch', '-notext'];
    openssl('ca', ...selfSigned, '-in', 'a.csr', '-out', 'a.pem', ...dates);
    return readFileSync(join(folder, 'a.pem'), 'utf8');
  });
}

/** Key and certificate in a file of PKCS#12, under the label that profiles take it with. */
export function pkcs12Of(material: Partial<KeyMaterial>, passphrase: string, ...options: string[]): string {
  return inFolder((folder, openssl) => {
    writeFileSync(join(folder, 'all.pem'), `${material.key ?? ''}\n${material.cert ?? ''}`);
    const left = [
      ...(material.key === undefined ? ['-nokeys'] : []),
      ...(material.cert === undefined ? ['-nocerts'] : []),
    ];
    const output = ['-out', 'a.p12', '-passout', `pass:${passphrase}`];
    openssl('pkcs12', '-export', '-in', 'all.pem', ...left, ...output, ...options);
    const base64 = readFileSync(join(folder, 'a.p12')).toString('base64');
    return `-----BEGIN PKCS12-----\n${base64}\n-----END PKCS12-----\n`;
  });
}

/** What OpenSSL makes of a key when it is given these options. */
export function convertedKey(key: string, command: 'pkcs8' | 'rsa' | 'ec', ...options: string[]): string {
  return inFolder((folder, openssl) => {
    writeFileSync(join(folder, 'key.pem'), key);
    openssl(command, '-in', 'key.pem', '-out', 'out.pem', ...options);
    return readFileSync(join(folder, 'out.pem'), 'utf8');
  });
}
