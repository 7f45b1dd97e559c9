import type Database from 'libsql';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { bindables } from '../bindable.ts';
import { toStoreError } from './sqlite-error.ts';
import { StatementCache } from './statement-cache.ts';
import { writing } from './write-lock.ts';

/** Does work on a database, with its errors as the port names them. */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}

/**
 * The driver's database as Kysely wants it: values checked before they are
 * bound, the write lock taken before a write, errors as the port names them.
 */
export function guardedDatabase(database: Database.Database): SqliteDatabase {
  const statements = new StatementCache(database);
  return {
    close() {
      statements.clear();
      database.close();
    },
    prepare(sql): SqliteStatement {
      const { statement, reader } = guarded(() => statements.take(sql));
      const execute = <Result>(work: () => Result) =>
        guarded(() => {
          try {
            return /^(?:select|explain) /i.test(sql) ? work() : writing(database, work);
          } catch (error) {
            statements.forget(sql);
            throw error;
          }
        });
      return {
        reader,
        all: (parameters) => execute(() => statement.all(bindables(parameters))),
        run: (parameters) => execute(() => statement.run(bindables(parameters))),
        // Somebody may stop in the middle: a statement of its own.
        iterate: (parameters) => guarded(() => database.prepare(sql).iterate(bindables(parameters))),
      };
    },
  };
}
