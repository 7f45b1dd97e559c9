import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate and its key, in PEM. `cert` begins with the leaf and holds what stands between it and the root. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateOptions {
  readonly name?: string;
  /** Such as `DNS:localhost,IP:127.0.0.1`. */
  readonly alternativeNames?: string;
  /** Days from now on; negative for the past. */
  readonly fromDays?: number;
  readonly toDays?: number;
  /** What it is signed with, in OpenSSL's words. */
  readonly digest?: string;
  /** Further extensions, such as `extendedKeyUsage=clientAuth`. */
  readonly extensions?: readonly string[];
}

export interface Authority extends Certificate {
  issue(options?: CertificateOptions): Certificate;
  /** An authority whose certificate this one issued. */
  issueAuthority(name: string): Authority;
}

const configuration = `
[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
rand_serial = yes
unique_subject = no
copy_extensions = copy
policy = any
[any]
commonName = supplied
`;

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const day = 24 * 60 * 60 * 1000;

function run(folder: string, args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'authorization-profiles-ca-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** OpenSSL's way to write a time: `YYYYMMDDHHMMSSZ`. */
function openSslTime(days: number): string {
  return new Date(Date.now() + days * day).toISOString().replace(/\.\d+|[-:T]/g, '');
}

function issue(by: Certificate, options: CertificateOptions): Certificate {
  const {
    name = 'localhost',
    alternativeNames = 'DNS:localhost,IP:127.0.0.1',
    fromDays = -1,
    toDays = 1,
    digest = 'sha256',
    extensions = [],
  } = options;
  return inFolder((folder) => {
    writeFileSync(join(folder, 'ca.cnf'), configuration);
    writeFileSync(join(folder, 'ca.pem'), by.cert);
    writeFileSync(join(folder, 'ca.key'), by.key);
    writeFileSync(join(folder, 'index.txt'), '');
    const added = [...(alternativeNames === '' ? [] : [`subjectAltName=${alternativeNames}`]), ...extensions];
    const subject = ['-subj', `/CN=${name}`, ...added.flatMap((extension) => ['-addext', extension])];
    run(folder, ['req', '-new', ...curve, '-keyout', 'leaf.key', '-out', 'leaf.csr', ...subject]);
    const dates = ['-startdate', openSslTime(fromDays), '-enddate', openSslTime(toDays)];
    run(folder, [
      'ca',
      '-batch',
      '-notext',
      '-config',
      'ca.cnf',
      '-in',
      'leaf.csr',
      '-out',
      'leaf.pem',
      '-md',
      digest,
      ...dates,
    ]);
    return {
      cert: readFileSync(join(folder, 'leaf.pem'), 'utf8'),
      key: readFileSync(join(folder, 'leaf.key'), 'utf8'),
    };
  });
}

function authorityOf(certificate: Certificate, chain: string): Authority {
  const withChain = (issued: Certificate) => ({ ...issued, cert: issued.cert + chain });
  return {
    ...certificate,
    issue: (options = {}) => withChain(issue(certificate, options)),
    issueAuthority(name) {
      const extensions = ['basicConstraints=critical,CA:TRUE'];
      const issued = issue(certificate, { name, alternativeNames: '', extensions });
      return authorityOf(issued, issued.cert + chain);
    },
  };
}

/** A certificate that signed itself. */
export function selfSigned(name: string, extensions: readonly string[]): Certificate {
  return inFolder((folder) => {
    const added = extensions.flatMap((extension) => ['-addext', extension]);
    run(folder, [
      'req',
      '-x509',
      ...curve,
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      '-subj',
      `/CN=${name}`,
      ...added,
    ]);
    return {
      cert: readFileSync(join(folder, 'cert.pem'), 'utf8'),
      key: readFileSync(join(folder, 'key.pem'), 'utf8'),
    };
  });
}

/** A certificate authority that nobody but a test trusts. */
export function createAuthority(name = 'Test Root'): Authority {
  return authorityOf(selfSigned(name, []), '');
}
