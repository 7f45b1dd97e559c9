import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { keysCommand } from '../../keys/keys-command.ts';
import { describePostgres, onServer, useDatabase } from '../../testing/postgres/postgres-tests.ts';
import { startHost } from '../../testing/started-server.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;

describePostgres('a PostgreSQL database whose schema is there, and that cannot be used', () => {
  const database = useDatabase();
  const settings = (url = database.url()) => ({ DATABASE_URL: url, DATA_DIR: '', APP_KEYS: key });

  it('is named by a start and by a command where the user has no rights to most of its tables', async () => {
    await (await startHost(settings())).stop();
    await onServer(database.url(), "create role onlooker login password 'o'");
    for (const grant of ['all on schema public', 'select on schema_migrations, leases'])
      await onServer(database.url(), `grant ${grant} to onlooker`);
    const theirs = Object.assign(new URL(database.url()), { username: 'onlooker', password: 'o' }).href;
    const refused = 'does not let this user make tables, or use those that are there.';
    await expect(startHost(settings(theirs))).rejects.toThrow(refused);
    await expect(keysCommand(settings(theirs), () => undefined).run({}, 'verify')).rejects.toThrow(refused);
    for (const statement of ['drop owned by onlooker', 'drop role onlooker'])
      await onServer(database.url(), statement);
  });

  it('is named by a start where another program keeps a table locked', async () => {
    await (await startHost(settings())).stop();
    const other = new Client(database.url());
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('begin; lock table assistants in share row exclusive mode');
    await expect(startHost(settings())).rejects.toThrow('is kept locked by another program for too long');
  });
});
