import { sql, type Compilable, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/** Where a value goes that is given each time. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Stands in a query for a value that is given when the query is carried out. */
export type Given<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

/** Carries a query out with its values, in the transaction of `database` where that is one, and returns its rows. */
export type PreparedQuery<Values, Row> = (database: Kysely<Schema>, values: Values) => Promise<Row[]>;

/**
 * A query that is built once for each database, since to build one takes several times as long as to carry it out
 * (docs/decisions/tests-cost-little.md). `build` is called when it is first used, and must not look at values.
 */
export function prepared<Values extends object, Row>(
  build: (database: Kysely<Schema>, given: Given<Values>) => Compilable<Row>,
): PreparedQuery<Values, Row> {
  /** By the adapter, which a database has in common with its transactions. */
  const built = new WeakMap<object, CompiledQuery<Row>>();
  function queryOf(database: Kysely<Schema>): CompiledQuery<Row> {
    const { adapter } = database.getExecutor();
    const query = built.get(adapter) ?? build(database, (name) => sql`${new Slot(name)}`).compile();
    built.set(adapter, query);
    return query;
  }
  return async (database, values) => {
    const query = queryOf(database);
    const byName = new Map<string, unknown>(Object.entries(values));
    const parameters = query.parameters.map((value) =>
      value instanceof Slot ? byName.get(value.name) : value,
    );
    const { rows } = await database.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
