import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { SealedBy, SealedRow, SealedRows } from '#service/ports/sealed-rows.ts';
import type { PageStart, SecretRecord } from '#service/ports/store.ts';
import { envelopePrefix, keyIdOf } from '#service/vault/envelope.ts';
import { readRows, type RowPage } from './page-query.ts';
import { secretsSchema } from './profile-row.ts';
import type { ProfileRow, Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'authorizationProfiles'>();
type SecretsRow = Pick<ProfileRow, 'id' | 'secrets'>;
const columns = ['id', 'assistantId', 'name', 'deletedAt', 'secrets'] as const;
/** Rows that are read at once where all have to be looked at. */
const scanned = 500;

function secretsOf(text: string): readonly SecretRecord[] | null {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function toSealedRow(row: Pick<ProfileRow, (typeof columns)[number]>): SealedRow {
  const { id, assistantId, name, deletedAt, secrets } = row;
  return {
    id,
    assistantId,
    name,
    isDeleted: deletedAt !== null,
    secrets: secretsOf(secrets),
    stored: secrets,
  };
}

/**
 * Looks into the JSON as a text: how it is written is known, inside a string
 * its quotation marks would be escaped, and `replace` minds case everywhere.
 */
function isSealedBy(sealedBy: SealedBy): Expression<SqlBool> {
  const secrets = build.ref('secrets');
  if (sealedBy === null) return sql<SqlBool>`${secrets} <> '[]'`;
  const without = (text: Expression<string>, keyId: string) =>
    sql<string>`replace(${text}, ${`"sealed":"${envelopePrefix(keyId)}`}, '')`;
  return 'is' in sealedBy
    ? sql<SqlBool>`${without(secrets, sealedBy.is)} <> ${secrets}`
    : sql<SqlBool>`${sealedBy.isNot.reduce<Expression<string>>(without, secrets)} like ${'%"sealed":"%'}`;
}

function count(counts: Map<string, number>, text: string): void {
  const keyIds = secretsOf(text)?.map(({ sealed }) => keyIdOf(sealed) ?? '') ?? [''];
  for (const keyId of keyIds) counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
}

/** The secrets of profiles, which stand in one column of their rows. */
export function sealedProfiles(database: Kysely<Schema>): SealedRows {
  const all = () => database.selectFrom('authorizationProfiles');
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
      const rows = all().select(['id', 'secrets']).where(isSealedBy(null));
      let after: PageStart | null = null;
      do {
        const page: RowPage<SecretsRow> = await readRows(
          { rows, order: [], id: build.ref('id') },
          { limit: scanned, after },
        );
        for (const { secrets } of page.items) count(counts, secrets);
        after = page.next;
      } while (after !== null);
      return counts;
    },

    async countRows(keyId) {
      const { total } = await all()
        .select(({ fn }) => fn.countAll().as('total'))
        .where('deletedAt', 'is', null)
        .where(isSealedBy({ is: keyId }))
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    async replace({ id, stored }, secrets) {
      const replaced = await database
        .updateTable('authorizationProfiles')
        .set({ secrets: JSON.stringify(secrets) })
        .where('id', '=', id)
        .where('secrets', '=', stored)
        .returning('id')
        .execute();
      return replaced.length > 0;
    },
  };
}
