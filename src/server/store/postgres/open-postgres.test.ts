import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePostgresUrl } from '../../config/postgres-url.ts';
import { standingClock } from '../../testing/clock.ts';
import {
  createDatabase,
  describePostgres,
  dropDatabase,
  onServer,
  urlOfDatabase,
  useDatabase,
} from '../../testing/postgres/postgres-tests.ts';
import { closedPort, socketServer } from '../../testing/servers.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openStore } from '../open-store.ts';

const open = (url: string) => openStore({ kind: 'postgres', address: parsePostgresUrl(url) }, standingClock);

describePostgres('a PostgreSQL database that cannot be used', () => {
  const database = useDatabase();
  const changed = (change: (url: URL) => void) => {
    const url = new URL(database.url());
    change(url);
    return url.href;
  };

  /** The message of the refusal, which must say nothing secret. */
  async function refusal(url: string): Promise<string> {
    const failure = await open(url).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'UnusableDatabaseError' });
    const message = failure instanceof Error ? failure.message : '';
    expect(message).not.toMatch(/p@ss|p%40ss|owner[@:]/);
    return message;
  }

  it('is named with the reason where nothing listens', async () => {
    const port = String(await closedPort());
    const message = await refusal(changed((url) => (url.port = port)));
    expect(message).toMatch(/^127\.0\.0\.1:\d+\/test_\d+_\d+ cannot be reached: nothing listens there\./);
  });

  it('is named where its socket is not there', async () => {
    expect(await refusal(`postgres:///x?host=${temporaryFolder()}`)).toContain('nothing listens there');
  });

  it('is named where its host has no address', async () => {
    expect(await refusal('postgres://db.invalid/x')).toContain('its host name was not found');
  });

  it('is named by its host alone where the rest may be a password that was cut off', async () => {
    const message = await refusal('postgres://user.invalid:12/p%40ss');
    expect(message).toMatch(
      /^user\.invalid:…\/… cannot be reached.*write characters such as # \/ \? @ and %/,
    );
  });

  it('is named where something else listens', async () => {
    const { port } = await socketServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await refusal(changed((url) => (url.port = String(port))))).toContain(
      'nothing else listens there',
    );
  });

  it('is named where the password is wrong, or missing', async () => {
    expect(await refusal(changed((url) => (url.password = 'wrong')))).toContain('refuses this user');
    expect(await refusal(changed((url) => (url.password = '')))).toContain('asks for a password');
  });

  it('is not kept waiting for a password that never comes', async () => {
    // AuthenticationSASL and AuthenticationSASLContinue, as the protocol has them.
    const ask = (kind: number, text: string) =>
      Buffer.concat([Buffer.from([0x52, 0, 0, 0, 8 + text.length, 0, 0, 0, kind]), Buffer.from(text)]);
    const server = await socketServer((socket) => {
      socket.once('data', () => {
        socket.write(ask(10, 'SCRAM-SHA-256\0\0'));
        socket.once('data', () => socket.write(ask(11, 'r=nonce,s=c2FsdA==,i=4096')));
      });
    });
    const closed = server.closedConnection();
    const url = changed((each) => Object.assign(each, { port: String(server.port), password: '' }));
    expect(await refusal(url)).toContain('asks for a password');
    await closed;
  });

  it('is named where a pooler in between does not take the time limits', async () => {
    // ErrorResponse, as PgBouncer has it.
    const fields = 'SFATAL\0C08P01\0Munsupported startup parameter: statement_timeout\0\0';
    const length = Buffer.alloc(4);
    length.writeInt32BE(4 + fields.length);
    const refused = Buffer.concat([Buffer.from('E'), length, Buffer.from(fields)]);
    const { port } = await socketServer((socket) => socket.once('data', () => socket.end(refused)));
    expect(await refusal(changed((url) => (url.port = String(port))))).toContain(
      'in its ignore_startup_parameters',
    );
  });

  it('is named where there is no such database', async () => {
    expect(await refusal(urlOfDatabase(database.url(), 'nowhere'))).toContain(
      'is not there. Make the database',
    );
  });

  it('is named where the user may not make tables', async () => {
    await onServer(database.url(), "create role reader login password 'r'");
    await onServer(database.url(), 'revoke create on schema public from public');
    const message = await refusal(
      changed((url) => Object.assign(url, { username: 'reader', password: 'r' })),
    );
    expect(message).toContain('does not let this user make tables');
    await onServer(database.url(), 'drop role reader');
  });

  it.each([
    ['versions', "create table schema_migrations as select '20240101000000' as version"],
    ['assistants', 'create table assistants (id int)'],
  ])('is named where another program keeps its %s, and nothing is changed', async (_, statement) => {
    const url = await createDatabase();
    await onServer(url, statement);
    const tables = () => onServer(url, "select tablename from pg_tables where schemaname = 'public'");
    const before = await tables();
    expect(await refusal(url)).toContain('holds a table of another program');
    expect(await tables()).toEqual(before);
    await dropDatabase(url);
  });

  it('is named where it does not encrypt', async () => {
    expect(await refusal(`${database.url()}?sslmode=verify-full`)).toContain('does not encrypt connections');
  });

  it('is named where the file of the authority is not there', async () => {
    const file = join(temporaryFolder(), 'ca.pem');
    const url = `${database.url()}?sslmode=verify-full&sslrootcert=${file}`;
    expect(await refusal(url)).toBe(`The file that sslrootcert names, ${file}, cannot be read.`);
  });

  it('is named where its encoding cannot hold every text', async () => {
    const url = await createDatabase("encoding 'LATIN1' template template0");
    expect(await refusal(url)).toContain('The encoding of the database must be UTF8, and it is LATIN1.');
    await dropDatabase(url);
  });

  it('is named where it is only read', async () => {
    await onServer(
      database.url(),
      `alter database ${new URL(database.url()).pathname.slice(1)} set default_transaction_read_only = on`,
    );
    expect(await refusal(database.url())).toContain('is read-only, as a standby is');
  });
});
