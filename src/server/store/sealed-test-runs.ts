import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { SealedBy, SealedRow, SealedRows } from '#service/ports/sealed-rows.ts';
import { envelopePrefix, keyIdOf } from '#service/vault/envelope.ts';
import { readRows } from './page-query.ts';
import type { Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'testRuns'>();

/** The beginning of an envelope, with the id of its key. Written as in the index over it, which is used only so. */
const head = sql<string>`substr(${build.ref('sealed')}, 1, 64)`;

/** The heads of a key lie between two texts: in the order of code points `/` is next to `.`. */
function boundsOf(keyId: string) {
  const from = envelopePrefix(keyId);
  return { from, to: `${from.slice(0, -1)}/` };
}

function isBetween({ from, to }: ReturnType<typeof boundsOf>): Expression<SqlBool> {
  return build.and([build(head, '>=', from), build(head, '<', to)]);
}

function isSealedBy(sealedBy: SealedBy): Expression<SqlBool> {
  if (sealedBy === null) return build.lit(true);
  if ('is' in sealedBy) return isBetween(boundsOf(sealedBy.is));
  return build.and(
    sealedBy.isNot
      .map(boundsOf)
      .map(({ from, to }) => build.or([build(head, '<', from), build(head, '>=', to)])),
  );
}

interface FoundRun {
  readonly id: string;
  readonly assistantId: string;
  readonly startedAt: string;
  readonly sealed: string;
}

function toSealedRow({ id, assistantId, startedAt, sealed }: FoundRun): SealedRow {
  const secrets = [{ slot: 'run', sealed, fingerprint: '', updatedAt: startedAt }];
  return { id, assistantId, name: '', isDeleted: false, secrets, stored: sealed };
}

/** The test runs, each of which is sealed as a whole. */
export function sealedTestRuns(database: Kysely<Schema>): SealedRows {
  const all = () => database.selectFrom('testRuns');
  const columns = ['id', 'assistantId', 'startedAt', 'sealed'] as const;

  async function countBetween(bounds: ReturnType<typeof boundsOf>): Promise<number> {
    const { total } = await all()
      .select(({ fn }) => fn.countAll().as('total'))
      .where(isBetween(bounds))
      .executeTakeFirstOrThrow();
    return Number(total);
  }

  return {
    async page({ sealedBy, ...request }) {
      const rows = all()
        .select([...columns, head.as('head')])
        .where(isSealedBy(sealedBy));
      const order = [{ key: head, descending: false, of: (row: { readonly head: string }) => row.head }];
      const { items, next } = await readRows({ rows, order, id: build.ref('id') }, request);
      return { rows: items.map(toSealedRow), next };
    },

    async find(ids) {
      if (ids.length === 0) return [];
      return (await all().select(columns).where('id', 'in', ids).execute()).map(toSealedRow);
    },

    // From key to key by the index, without looking at what is between.
    async countByKey() {
      const counts = new Map<string, number>();
      let from = '';
      for (;;) {
        const next = await all()
          .select(({ fn }) => fn.min<string | null>(head).as('head'))
          .where(build(head, '>=', from))
          .executeTakeFirstOrThrow();
        if (next.head === null) return counts;
        const keyId = keyIdOf(next.head);
        const bounds = keyId === null ? { from: next.head, to: `${next.head}\u0001` } : boundsOf(keyId);
        counts.set(keyId ?? '', (counts.get(keyId ?? '') ?? 0) + (await countBetween(bounds)));
        from = bounds.to;
      }
    },

    countRows: (keyId) => countBetween(boundsOf(keyId)),

    async replace({ id, stored }, [secret]) {
      if (secret === undefined) return false;
      const replaced = await database
        .updateTable('testRuns')
        .set({ sealed: secret.sealed })
        .where('id', '=', id)
        .where('sealed', '=', stored)
        .returning('id')
        .execute();
      return replaced.length > 0;
    },
  };
}
