import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealCanary } from '#service/keys/canary.ts';
import { readConfig } from '../config/config.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations/all.ts';
import { engineAt } from '../store/open-store.ts';
import { databaseOf } from '../store/sql-store.ts';
import { systemRandom } from '../system-ports.ts';
import { standingClock } from '../testing/clock.ts';
import { describePostgres, useDatabases } from '../testing/postgres/postgres-tests.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { formatKey } from './key-text.ts';
import { keysCommand } from './keys-command.ts';

const keyOf = (id: string, seed: string) => ({ id, bytes: new TextEncoder().encode(seed.padEnd(32, '.')) });
const k1 = keyOf('k1', 'an example of 32 bytes for tests');
const wrong = keyOf('k1', 'a third that nobody knows: wrong');
const other = keyOf('k2', 'another one with 32 other bytes!');

type Environment = Readonly<Record<string, string>>;

/** Works with the database of a place, whatever its schema is. */
async function inDatabase<Result>(
  where: Environment,
  work: (
    database: ReturnType<typeof databaseOf>,
    engine: Awaited<ReturnType<typeof engineAt>>,
  ) => Promise<Result>,
): Promise<Result> {
  const engine = await engineAt(readConfig(where).store);
  const database = databaseOf(engine.dialect);
  try {
    return await work(database, engine);
  } finally {
    await database.destroy();
  }
}

/** A database of an older version of the program, in which the first key sealed something. */
async function oldDatabase(where: Environment, version: number): Promise<void> {
  await inDatabase(where, async (database, engine) => {
    await migrate(database, engine, standingClock, migrations.slice(0, version));
    if (version < 2) return;
    const canary = await sealCanary(k1, systemRandom);
    await database
      .insertInto('sealingKeys')
      .values({ id: k1.id, canary, createdAt: '2026-11-23T12:00:00.000Z' })
      .execute();
  });
}

const versionOf = (where: Environment) =>
  inDatabase(where, async (database) =>
    Math.max(
      ...(await database.selectFrom('schemaMigrations').select('version').execute()).map(
        (row) => row.version,
      ),
    ),
  );

const run = (where: Environment, ...keys: Parameters<typeof formatKey>[0][]) =>
  keysCommand({ ...where, APP_KEYS: keys.map(formatKey).join(',') }, () => undefined).run({}, 'status');

/** The same over each engine; `place` names an empty store for the test at hand. */
function describeOldSchema(place: () => Environment): void {
  it('stays as it is where no key that is given sealed anything in it', async () => {
    const where = place();
    await oldDatabase(where, 6);
    await expect(run(where, wrong, other)).rejects.toThrow(
      'None of the keys that are given (k1, k2) sealed the secrets in',
    );
    expect(await versionOf(where)).toBe(6);
  });

  it('is brought up to date where one of them did, under whatever name', async () => {
    const where = place();
    await oldDatabase(where, 2);
    expect(await run(where, other, { ...k1, id: 'renamed' })).toContain('k1: ');
    expect(await versionOf(where)).toBe(migrations.length);
  });

  it('is brought up to date where it does not say which keys are in use', async () => {
    const where = place();
    await oldDatabase(where, 1);
    expect(await run(where, wrong)).toContain('k1: seals');
    expect(await versionOf(where)).toBe(migrations.length);
  });
}

describe('an old schema over SQLite', () => {
  describeOldSchema(() => ({ DATA_DIR: join(temporaryFolder(), 'data') }));
});

describePostgres('an old schema over PostgreSQL', () => {
  const nextDatabase = useDatabases(3);
  describeOldSchema(() => ({ DATABASE_URL: nextDatabase(), DATA_DIR: '' }));
});
