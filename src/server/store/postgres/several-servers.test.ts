import { expect, it } from 'vitest';
import { z } from '#contract/zod.ts';
import { describePostgres, useDatabase } from '../../testing/postgres/postgres-tests.ts';
import { startHost, type TestHost } from '../../testing/started-server.ts';

const assistants = '/api/v1/assistants';
const json = { 'content-type': 'application/json' };
const pageSchema = z.object({ total: z.number(), items: z.array(z.object({ id: z.string() })) });

const listed = async (host: TestHost, path: string) =>
  pageSchema.parse(JSON.parse((await host.ask(path)).text));

describePostgres('several servers on one PostgreSQL', () => {
  const database = useDatabase();
  const key = `k1:${Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64')}`;
  const start = () => startHost({ DATABASE_URL: database.url(), DATA_DIR: '', APP_KEYS: key });

  it('start at once, make one assistant, and see what each of them saves', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect((await listed(one, assistants)).total).toBe(1);
    const made = await one.ask(assistants, { method: 'POST', headers: json, body: '{"name":"Concierge"}' });
    const { id } = z.object({ id: z.string() }).parse(JSON.parse(made.text));
    const etag = String(made.headers.etag);
    const rename = (host: TestHost, name: string) =>
      host.ask(`${assistants}/${id}`, {
        method: 'PATCH',
        headers: { ...json, 'if-match': etag },
        body: JSON.stringify({ name }),
      });
    const answers = await Promise.all([rename(one, 'Butler'), rename(two, 'Valet')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.text;
    for (const host of [one, two]) expect((await host.ask(`${assistants}/${id}`)).text).toBe(won);
  });

  it('needs no data folder', async () => {
    const host = await start();
    expect((await host.ask('/readyz')).status).toBe(200);
    expect(host.notices.join('')).not.toContain('DATA_DIR');
  });
});
