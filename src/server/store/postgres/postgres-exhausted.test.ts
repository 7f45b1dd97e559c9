import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { describePostgres, useDatabase } from '../../testing/postgres/postgres-tests.ts';
import { startHost } from '../../testing/started-server.ts';
import { requestLimits } from './postgres-limits.ts';

const assistants = '/api/v1/assistants';

describePostgres('a server with more requests than connections, none of which goes on', () => {
  const database = useDatabase();

  it('answers each of them with 503 in its time, and works on afterwards', async () => {
    const host = await startHost({ DATABASE_URL: database.url(), DATA_DIR: '' });
    const other = new Client(database.url());
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('begin; lock table assistants in access exclusive mode');

    const asked = Array.from({ length: requestLimits.connections * 3 }, () => host.ask(assistants));
    const alive = await host.ask('/healthz');
    expect(alive.status).toBe(200);
    for (const { status, headers, text } of await Promise.all(asked)) {
      expect(status, text).toBe(503);
      expect(problemSchema.parse(JSON.parse(text)).code).toBe('store_unavailable');
      expect(headers['retry-after']).toBe('5');
    }

    await other.query('rollback');
    expect((await host.ask(assistants)).status).toBe(200);
  });
});
