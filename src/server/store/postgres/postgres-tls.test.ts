import { chownSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parsePostgresUrl } from '../../config/postgres-url.ts';
import { createAuthority } from '../../testing/certificates.ts';
import { standingClock } from '../../testing/clock.ts';
import { useOwnPostgres } from '../../testing/postgres/own-postgres.ts';
import { describePostgres, onServer } from '../../testing/postgres/postgres-tests.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openStore } from '../open-store.ts';

describePostgres('a PostgreSQL server that encrypts', () => {
  const postgres = useOwnPostgres();
  const authority = createAuthority();

  /** Writes a file that the server alone can read, as it demands of keys. */
  function writeForServer(name: string, content: string): void {
    const file = join(postgres().folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    const { uid, gid } = statSync(postgres().folder);
    chownSync(file, uid, gid);
  }

  beforeAll(async () => {
    const { cert, key } = authority.issue({ name: 'database.test', alternativeNames: 'IP:127.0.0.1' });
    writeForServer('server.crt', cert);
    writeForServer('server.key', key);
    for (const name of ['crt', 'key'])
      await onServer(
        postgres().url,
        `alter system set ssl_${name === 'crt' ? 'cert' : 'key'}_file = '${join(postgres().folder, `server.${name}`)}'`,
      );
    await onServer(postgres().url, 'alter system set ssl = on');
    await postgres().stop();
    await postgres().start();
  });

  function caFile(pem: string): string {
    const file = join(temporaryFolder(), 'ca.pem');
    writeFileSync(file, pem);
    return file;
  }

  const open = (parameters: string, change = (url: string) => url) =>
    openStore(
      { kind: 'postgres', address: parsePostgresUrl(change(`${postgres().url}?${parameters}`)) },
      standingClock,
    );

  it.each(['require', 'verify-ca', 'verify-full'])('is used over TLS with sslmode=%s', async (mode) => {
    const store = await open(`sslmode=${mode}&channel_binding=require&sslrootcert=${caFile(authority.cert)}`);
    // A transaction holds a connection while the server is asked about it.
    const used = await store.transaction(async (tables) => {
      await tables.assistants.list({ limit: 1, after: null });
      return onServer(
        postgres().url,
        "select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'authorization-profiles'",
      );
    });
    expect(used).toEqual([{ ssl: true }]);
    await store.close();
  });

  it('is refused with a certificate that nobody here trusts', async () => {
    const untrusted = 'shows a certificate that is not trusted';
    await expect(open('sslmode=require')).rejects.toThrow(untrusted);
    await expect(open(`sslmode=require&sslrootcert=${caFile(createAuthority().cert)}`)).rejects.toThrow(
      untrusted,
    );
  });

  it('is refused under a name that its certificate does not have', async () => {
    const url = (text: string) => text.replace('127.0.0.1', 'localhost');
    await expect(open(`sslmode=verify-full&sslrootcert=${caFile(authority.cert)}`, url)).rejects.toThrow(
      'shows a certificate that is not trusted',
    );
  });
});
