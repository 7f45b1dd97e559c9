import { describe, expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '#contract/problem.ts';
import { assistantSchema } from '#contract/assistant.ts';
import { describePostgres } from '../../testing/postgres/postgres-tests.ts';
import { useOwnPostgres } from '../../testing/postgres/own-postgres.ts';
import { startHost, type Answer, type TestHost } from '../../testing/started-server.ts';

const assistants = '/api/v1/assistants';
const json = { 'content-type': 'application/json' };

const save = (host: TestHost, name: string) =>
  host.ask(assistants, { method: 'POST', headers: json, body: JSON.stringify({ name }) });

function expectUnavailable({ status, headers, text }: Answer): void {
  expect(status, text).toBe(503);
  expect(problemSchema.parse(JSON.parse(text)).code).toBe('store_unavailable');
  expect(headers['retry-after']).toBe('5');
}

describePostgres('a server whose PostgreSQL goes', () => {
  const postgres = useOwnPostgres();

  async function started(): Promise<TestHost> {
    const host = await startHost({ DATABASE_URL: postgres().url, DATA_DIR: '' });
    // With several connections in its pool.
    await Promise.all(Array.from({ length: 4 }, () => host.ask(assistants)));
    return host;
  }

  it('says at its start that it cannot be reached', async () => {
    await postgres().stop();
    onTestFinished(() => postgres().start());
    await expect(startHost({ DATABASE_URL: postgres().url })).rejects.toThrow(/nothing listens there/);
  });

  describe.each(['stop', 'crash'] as const)('by a %s', (way) => {
    it('works on when it is back, from the first request', async () => {
      const host = await started();
      await postgres()[way]();
      await postgres().start();
      expect((await host.ask(assistants)).status).toBe(200);
      expect((await save(host, 'after the restart')).status).toBe(201);
    });

    it('says so while it is away, and to whom it is ready', async () => {
      const host = await started();
      await postgres()[way]();
      const answers = await Promise.all([host.ask(assistants), save(host, 'lost'), host.ask(assistants)]);
      for (const answer of answers) expectUnavailable(answer);
      expect((await host.ask('/readyz')).status).toBe(503);
      expect((await host.ask('/healthz')).status).toBe(200);
      await postgres().start();
      expect((await host.ask('/readyz')).status).toBe(200);
      expect((await host.ask(assistants)).text).not.toContain('"lost"');
      expect(host.log()).toContain('store_error');
      expect(host.log() + answers.map(({ text }) => text).join('')).not.toMatch(/p@ss|p%40ss|owner/);
    });

    it('has everything that it acknowledged before', async () => {
      const host = await started();
      const acknowledged: string[] = [];
      let isOver = false;
      const client = async () => {
        while (!isOver) {
          const answer = await save(host, way);
          if (answer.status === 201) acknowledged.push(assistantSchema.parse(JSON.parse(answer.text)).id);
          else expectUnavailable(answer);
        }
      };
      const clients = Array.from({ length: 4 }, client);
      const count = async (goal: number) => {
        while (acknowledged.length < goal) await host.ask('/healthz');
      };
      await count(20);
      await postgres()[way]();
      await postgres().start();
      await count(acknowledged.length + 20);
      isOver = true;
      await Promise.all(clients);
      for (const id of acknowledged) expect((await host.ask(`${assistants}/${id}`)).status).toBe(200);
    });
  });
});
