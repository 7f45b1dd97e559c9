import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../store/open-store.ts';
import { runBuiltServer, useBuild } from '../testing/built-server.ts';
import { describePostgres, useDatabase } from '../testing/postgres/postgres-tests.ts';
import { profileClient, type ProfileClient, type SavedProfile } from '../testing/profile-client.ts';
import { readStoredProfiles } from '../testing/secrets-in-store.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = `k1:${Buffer.from('an example of 32 bytes for tests').toString('base64')}`;
const savesInRound = 200;
const clients = 4;

/** What a client knows of a profile: the last save that was acknowledged, and the secret of one that was not. */
interface Known {
  acknowledged: SavedProfile;
  attempted: string | null;
}

/** Counts the saves of a round, and ends its server after so many. */
interface Round {
  readonly number: number;
  readonly known: Known[];
  begun: number;
  acknowledged: number;
  readonly onAcknowledged: () => void;
}

/** Saves new profiles and writes another secret over each, until the server is gone. */
async function saveOn(client: ProfileClient, own: number, round: Round): Promise<void> {
  const save = async (work: () => Promise<SavedProfile>) => {
    round.begun += 1;
    const saved = await work();
    round.acknowledged += 1;
    round.onAcknowledged();
    return saved;
  };
  while (round.begun < savesInRound) {
    const name = `Round ${round.number}, client ${own}, ${round.begun}`;
    const known: Known = {
      acknowledged: await save(() => client.create(name, `first of ${name}`)),
      attempted: `second of ${name}`,
    };
    round.known.push(known);
    known.acknowledged = await save(() => client.replace(known.acknowledged, name, `second of ${name}`));
    known.attempted = null;
  }
}

function expectKept(known: readonly Known[], found: Awaited<ReturnType<typeof readStoredProfiles>>): void {
  for (const [index, { acknowledged, attempted }] of known.entries()) {
    const { version, clientSecret } = acknowledged;
    const stored = found[index];
    const isNext = attempted !== null && stored?.version === version + 1;
    expect(stored).toEqual(
      isNext ? { version: version + 1, clientSecret: attempted } : { version, clientSecret },
    );
  }
}

/** Ends a server in the middle of the saves of a round, and looks what is left of them. */
async function killInRound(
  environment: Readonly<Record<string, string>>,
  number: number,
): Promise<{ readonly assistantId: string; readonly known: readonly Known[] }> {
  const server = await runBuiltServer(environment);
  const client = await profileClient(server.port);
  // Another moment in each round, from early to late.
  const moment = 10 + ((number * 67) % (savesInRound - 20));
  const round: Round = {
    number,
    known: [],
    begun: 0,
    acknowledged: 0,
    onAcknowledged() {
      if (round.acknowledged === moment) server.child.kill('SIGKILL');
    },
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: clients }, (_, own) => saveOn(client, own, round)),
  );
  const isGone = { code: expect.stringMatching(/^(?:ECONNRESET|ECONNREFUSED|EPIPE)$/) as unknown };
  for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: isGone });
  await server.kill();
  const ids = round.known.map(({ acknowledged }) => acknowledged.id);
  expectKept(round.known, await readStoredProfiles(environment, client.assistantId, ids));
  return { assistantId: client.assistantId, known: round.known };
}

async function killInRounds(environment: Readonly<Record<string, string>>, rounds: number): Promise<void> {
  const all: Known[] = [];
  let assistant = '';
  for (let number = 1; number <= rounds; number += 1) {
    const { assistantId, known } = await killInRound(environment, number);
    all.push(...known);
    assistant = assistantId;
  }
  const ids = all.map(({ acknowledged }) => acknowledged.id);
  expectKept(all, await readStoredProfiles(environment, assistant, ids));
  expect(all.length).toBeGreaterThan(rounds * 5);
}

/** Each round starts a server, kills it, and starts another one. */
const slow = { timeout: 240_000 };

describe('a server that is killed in the middle of 200 saves from 4 clients', slow, () => {
  useBuild();

  it('has all that it acknowledged, and every secret opens, 20 times over', async () => {
    const folder = temporaryFolder();
    await killInRounds({ DATA_DIR: folder, APP_KEYS: key }, 20);
    const database = new Database(join(folder, databaseFile));
    expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });

  describePostgres('on PostgreSQL', () => {
    const database = useDatabase();

    it('has it too, 5 times over', slow, async () => {
      await killInRounds({ DATABASE_URL: database.url(), APP_KEYS: key }, 5);
    });
  });
});
