import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { z } from '#contract/zod.ts';

const program = fileURLToPath(new URL('../../../../scripts/testing/postgres-server.js', import.meta.url));
const startedSchema = z.object({ url: z.string(), folder: z.string(), bin: z.string() });

/** A PostgreSQL server that a test may stop. */
export interface OwnPostgres {
  /** Of the database that is always there, with all rights. */
  readonly url: string;
  /** Of its data, its socket and its log. */
  readonly folder: string;
  /** Of PostgreSQL's programs. */
  readonly bin: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it without a goodbye to its clients. */
  crash(): Promise<void>;
}

async function startPostgres(): Promise<OwnPostgres & { dispose(): Promise<void> }> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => String((await answers.next()).value);
  const obey = async (command: string) => {
    child.stdin.write(`${command}\n`);
    if ((await answer()) !== 'done') throw new Error(`PostgreSQL did not ${command}.`);
  };
  const started = startedSchema.parse(JSON.parse(await answer()));
  return {
    ...started,
    start: () => obey('start'),
    stop: () => obey('stop'),
    crash: () => obey('crash'),
    async dispose() {
      child.stdin.end();
      await ended;
    },
  };
}

/** A server of their own for all tests around. It takes some seconds to make. */
export function useOwnPostgres(): () => OwnPostgres {
  let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server?.dispose(), 60_000);
  return () => {
    if (server === undefined) throw new Error('The server is there only while the tests run.');
    return server;
  };
}
