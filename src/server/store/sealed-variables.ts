import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { SealedBy, SealedRow, SealedRows } from '#service/ports/sealed-rows.ts';
import { envelopePrefix, keyIdOf } from '#service/vault/envelope.ts';
import { readRows } from './page-query.ts';
import type { Schema, VariableRow } from './schema.ts';
import { variableSlot } from './variable-table.ts';

const build = expressionBuilder<Schema, 'variables'>();
const columns = ['id', 'assistantId', 'name', 'sealed', 'fingerprint', 'sealedAt'] as const;

function isOf(keyId: string): Expression<SqlBool> {
  const prefix = envelopePrefix(keyId);
  return sql<SqlBool>`substr(${build.ref('sealed')}, 1, ${sql.lit(prefix.length)}) = ${prefix}`;
}

function isSealedBy(sealedBy: SealedBy): Expression<SqlBool> {
  const isSealed = build('sealed', 'is not', null);
  if (sealedBy === null) return isSealed;
  if ('is' in sealedBy) return build.and([isSealed, isOf(sealedBy.is)]);
  return build.and([isSealed, ...sealedBy.isNot.map((keyId) => build.not(isOf(keyId)))]);
}

function toSealedRow(row: Pick<VariableRow, (typeof columns)[number]>): SealedRow {
  const { id, assistantId, name, sealed, fingerprint, sealedAt } = row;
  const secrets =
    sealed === null
      ? []
      : [{ slot: variableSlot, sealed, fingerprint: fingerprint ?? '', updatedAt: sealedAt ?? '' }];
  return { id, assistantId, name, isDeleted: false, secrets, stored: sealed ?? '' };
}

/** The sealed values of secure variables. There are few of them, so no index leads to their keys. */
export function sealedVariables(database: Kysely<Schema>): SealedRows {
  const all = () => database.selectFrom('variables');
  return {
    async page({ sealedBy, ...request }) {
      const rows = all().select(columns).where(isSealedBy(sealedBy));
      const { items, next } = await readRows({ rows, order: [], id: build.ref('id') }, request);
      return { rows: items.map(toSealedRow), next };
    },

    async find(ids) {
      if (ids.length === 0) return [];
      return (await all().select(columns).where('id', 'in', ids).execute()).map(toSealedRow);
    },

    async countByKey() {
      const counts = new Map<string, number>();
      for (const { sealed } of await all().select('sealed').where(isSealedBy(null)).execute()) {
        const keyId = keyIdOf(sealed ?? '') ?? '';
        counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
      }
      return counts;
    },

    async countRows(keyId) {
      const { total } = await all()
        .select(({ fn }) => fn.countAll().as('total'))
        .where(isSealedBy({ is: keyId }))
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    async replace({ id, stored }, [secret]) {
      if (secret === undefined) return false;
      const replaced = await database
        .updateTable('variables')
        .set({ sealed: secret.sealed, fingerprint: secret.fingerprint })
        .where('id', '=', id)
        .where('sealed', '=', stored)
        .returning('id')
        .execute();
      return replaced.length > 0;
    },
  };
}
