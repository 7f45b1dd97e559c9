import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import type { Tables } from '#service/ports/store.ts';
import { standingClock } from '../../testing/clock.ts';
import {
  describePostgres,
  onServer,
  urlOfDatabase,
  useDatabase,
} from '../../testing/postgres/postgres-tests.ts';
import { proxyTo } from '../../testing/postgres/proxy.ts';
import { assistant, profile } from '../../testing/store-suite/records.ts';
import { databaseOf, openSqlStore } from '../sql-store.ts';
import { postgresEngine } from './postgres-engine.ts';
import { requestLimits, type PostgresLimits } from './postgres-limits.ts';

const unavailable = { name: 'StoreError', reason: 'unavailable' };

/** A promise and what settles it. */
function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describePostgres('a PostgreSQL store', () => {
  const database = useDatabase();

  async function opened(limits: Partial<PostgresLimits> = {}, port?: number) {
    const address = { ...database.address(), ...(port !== undefined && { port }) };
    const store = await openSqlStore(postgresEngine(address, { ...requestLimits, ...limits }), standingClock);
    onTestFinished(() => store.close());
    await onServer(
      database.url(),
      'truncate assistants, authorization_profiles, test_runs, variables, pending_authorizations',
    );
    return store;
  }

  const terminateOthers = () =>
    onServer(
      database.url(),
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid <> pg_backend_pid() and datname = current_database() and application_name = 'authorization-profiles'`,
    );

  it('waits only so long for a connection, and goes on when one is free', async () => {
    const store = await opened({ connections: 1, waitMs: 1500 });
    await store.ping();
    const [inside, end] = [signal(), signal()];
    const work = store.transaction(async () => {
      inside.give();
      await end.given;
    });
    await inside.given;
    const asked = [store.assistants.insert(assistant()), store.ping()];
    const outcomes = await Promise.allSettled(asked);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: unavailable });
    end.give();
    await work;
    await store.ping();
    expect(await store.assistants.find('assistant-1')).toBeNull();
  });

  it('breaks off a statement that takes too long, and a wait for a row', async () => {
    const store = await opened({ lockMs: 50 });
    await store.assistants.insert(assistant());
    const renamed = assistant({ name: 'Concierge', version: 2 });
    await store.transaction(async (tables) => {
      await tables.assistants.update(renamed, 1);
      const other = store.assistants.update(assistant({ name: 'Butler', version: 2 }), 1);
      await expect(other).rejects.toMatchObject(unavailable);
    });
    expect(await store.assistants.find('assistant-1')).toEqual(renamed);

    const direct = databaseOf(
      postgresEngine(database.address(), { ...requestLimits, statementMs: 50 }).dialect,
    );
    onTestFinished(() => direct.destroy());
    await expect(sql`select pg_sleep(5)`.execute(direct)).rejects.toMatchObject(unavailable);
  });

  it('breaks off a transaction that does nothing for too long, and keeps nothing of it', async () => {
    const store = await opened({ idleInTransactionMs: 50 });
    const work = store.transaction(async (tables) => {
      await tables.assistants.insert(assistant());
      await onServer(
        database.url(),
        `do $$ begin while exists (select from pg_stat_activity where state = 'idle in transaction' and datname = current_database())
         loop perform pg_sleep(0.01); perform pg_stat_clear_snapshot(); end loop; end $$`,
      );
      await tables.assistants.find('assistant-1');
    });
    await expect(work).rejects.toMatchObject(unavailable);
    expect(await store.assistants.find('assistant-1')).toBeNull();
  });

  it('does a transaction again that was given up in favour of another one', async () => {
    const store = await opened();
    for (const id of ['assistant-1', 'assistant-2']) await store.assistants.insert(assistant({ id }));
    const both = [signal(), signal()];
    const rename = async (tables: Tables, id: string) => {
      // What was read may be of before a commit of the other one, which the update waited for.
      for (let isDone = false; !isDone;) {
        const version = (await tables.assistants.find(id))?.version ?? 0;
        isDone = await tables.assistants.update(assistant({ id, version: version + 1 }), version);
      }
    };
    const crosswise = (own: number, first: string, second: string) =>
      store.transaction(async (tables) => {
        await rename(tables, first);
        both[own]?.give();
        await both[1 - own]?.given;
        await rename(tables, second);
      });
    await Promise.all([
      crosswise(0, 'assistant-1', 'assistant-2'),
      crosswise(1, 'assistant-2', 'assistant-1'),
    ]);
    for (const id of ['assistant-1', 'assistant-2'])
      expect(await store.assistants.find(id)).toMatchObject({ version: 3 });
  });

  it('reads on over another connection where those it had were ended', async () => {
    const store = await opened();
    await store.assistants.insert(assistant());
    await Promise.all([store.ping(), store.ping(), store.ping()]);
    await terminateOthers();
    expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    await store.assistants.insert(assistant({ id: 'assistant-2' }));
  });

  it('survives the end of a connection in a transaction, and keeps nothing of it', async () => {
    const store = await opened();
    const work = store.transaction(async (tables) => {
      await tables.assistants.insert(assistant());
      await terminateOthers();
      await tables.assistants.insert(assistant({ id: 'assistant-2' }));
    });
    await expect(work).rejects.toMatchObject(unavailable);
    expect(await store.assistants.find('assistant-1')).toBeNull();
  });

  it('writes again as soon as the database does, though its connection was made while that only read', async () => {
    const store = await opened({ connections: 1 });
    const name = new URL(database.url()).pathname.slice(1);
    const alter = (change: string) =>
      onServer(urlOfDatabase(database.url(), 'postgres'), `alter database ${name} ${change}`);
    await alter('set default_transaction_read_only = on');
    await expect(store.assistants.insert(assistant())).rejects.toMatchObject(unavailable);
    await alter('reset default_transaction_read_only');
    await store.assistants.insert(assistant());
  });

  it('never takes a transaction for saved in which a statement had failed', async () => {
    const store = await opened();
    await store.assistants.insert(assistant());
    const work = store.transaction(async (tables) => {
      await tables.profiles.insert(profile());
      await tables.profiles.insert(profile({ name: 'other' })).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('A statement of the transaction had failed');
    expect(await store.profiles.find('assistant-1', 'profile-1')).toBeNull();
  });

  describePostgres('whose network fails', () => {
    const target = () => Number(new URL(database.url()).port);

    it('gives up on a server that has fallen silent, and never says that a write failed that may not have', async () => {
      const proxy = await proxyTo(target());
      const store = await opened({ answerMs: 1500, waitMs: 1500 }, proxy.port);
      await store.assistants.insert(assistant());
      proxy.freeze();
      await expect(store.assistants.insert(assistant({ id: 'assistant-2' }))).rejects.toMatchObject({
        reason: 'uncertain',
      });
      await expect(store.assistants.find('assistant-1')).rejects.toMatchObject(unavailable);
      proxy.thaw();
      proxy.cut();
      expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    });

    it('tells that nobody knows where the answer to a commit is lost', async () => {
      const proxy = await proxyTo(target());
      const store = await opened({}, proxy.port);
      const work = store.transaction(async (tables) => {
        await tables.assistants.insert(assistant());
        proxy.loseNextAnswer();
      });
      await expect(work).rejects.toMatchObject({ name: 'StoreError', reason: 'uncertain' });
      expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    });

    it('reads again, once, where the answer is lost', async () => {
      const proxy = await proxyTo(target());
      const store = await opened({}, proxy.port);
      await store.assistants.insert(assistant());
      proxy.loseNextAnswer();
      expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    });

    it('passes over every connection that was ended and does not know of it yet', async () => {
      const proxy = await proxyTo(target());
      const store = await opened({}, proxy.port);
      await store.assistants.insert(assistant());
      await Promise.all([store.ping(), store.ping(), store.ping()]);
      proxy.holdBack();
      await terminateOthers();
      expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    });

    it('begins a transaction again where the connection was cut before', async () => {
      const proxy = await proxyTo(target());
      const store = await opened({}, proxy.port);
      await store.ping();
      proxy.loseNextAnswer();
      await store.transaction((tables) => tables.assistants.insert(assistant()));
      expect(await store.assistants.find('assistant-1')).toEqual(assistant());
    });
  });
});
