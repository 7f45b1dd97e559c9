import type Database from 'libsql';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { bindables } from '../bindable.ts';
import { toStoreError } from './sqlite-error.ts';

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The driver's database as Kysely wants it: values checked before they are bound, errors as the port names them. */
export function guardedDatabase(database: Database.Database): SqliteDatabase {
  return {
    close: () => void database.close(),
    prepare(sql): SqliteStatement {
      const statement = guarded(() => database.prepare(sql));
      return {
        reader: statement.reader,
        all: (parameters) => guarded(() => statement.all(bindables(parameters))),
        run: (parameters) => guarded(() => statement.run(bindables(parameters))),
        iterate: (parameters) => guarded(() => statement.iterate(bindables(parameters))),
      };
    },
  };
}
