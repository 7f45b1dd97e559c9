import { openSqlStore } from '../../store/sql-store.ts';
import { sqliteEngine } from '../../store/sqlite/sqlite-engine.ts';
import { standingClock } from '../clock.ts';
import { assistant, profile } from '../store-suite/records.ts';

/** Inserts profiles without end and writes the id of each that is acknowledged, one a line. */
const [, , file = ''] = process.argv;
const store = await openSqlStore(sqliteEngine(file), standingClock);
await store.assistants.insert(assistant());
for (let count = 1; ; count += 1) {
  const id = `profile-${count}`;
  await store.profiles.insert(profile({ id, name: id }));
  process.stdout.write(`${id}\n`);
}
