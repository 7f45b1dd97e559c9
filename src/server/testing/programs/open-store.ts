import { openSqlStore } from '../../store/sql-store.ts';
import { sqliteEngine } from '../../store/sqlite/sqlite-engine.ts';
import { standingClock } from '../clock.ts';

/** Opens the store in a file, which brings its schema up to date, and closes it. */
const [, , file = ''] = process.argv;
const store = await openSqlStore(sqliteEngine(file), standingClock);
await store.ping();
await store.close();
process.stdout.write('opened');
