import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ProfileSortKey } from '#contract/profile-summary.ts';
import type { Page, ProfileListItem, ProfileListRequest, SortTerm } from '#service/ports/store.ts';
import { readPage, type OrderTerm } from './page-query.ts';
import { toProfileListItem, type ProfileListRow } from './profile-row.ts';
import type { Schema } from './schema.ts';

const build = expressionBuilder<Schema, 'authorizationProfiles'>();

const listColumns = [
  'id',
  'assistantId',
  'version',
  'type',
  'name',
  'nameKey',
  'identityProviderName',
  'tenancyEnabled',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'lastTestId',
  'lastTestStatus',
  'lastTestCode',
  'lastTestAt',
  'lastTestDurationMs',
] as const satisfies readonly (keyof ProfileListRow)[];

type SortKey = Pick<OrderTerm<ProfileListRow>, 'key' | 'of'>;

/** What is sorted by. Names compare by their key, as they do for being taken; never tested comes as ''. */
const sortKeys: Record<ProfileSortKey, SortKey> = {
  name: { key: build.ref('nameKey'), of: ({ nameKey }) => nameKey },
  identityProviderName: {
    key: build.ref('identityProviderName'),
    of: ({ identityProviderName }) => identityProviderName,
  },
  type: { key: build.ref('type'), of: ({ type }) => type },
  lastTestAt: {
    // Written out, not bound: the index over this very expression is used only so.
    key: sql<string>`coalesce(${build.ref('lastTestAt')}, '')`,
    of: ({ lastTestAt }) => lastTestAt ?? '',
  },
  createdAt: { key: build.ref('createdAt'), of: ({ createdAt }) => createdAt },
  updatedAt: { key: build.ref('updatedAt'), of: ({ updatedAt }) => updatedAt },
  deletedAt: {
    key: sql<string>`coalesce(${build.ref('deletedAt')}, '')`,
    of: ({ deletedAt }) => deletedAt ?? '',
  },
};

function toOrderTerm({ key, descending }: SortTerm): OrderTerm<ProfileListRow> {
  return { ...sortKeys[key], descending };
}

function containsText(text: string): Expression<SqlBool> {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<SqlBool>`${build.ref('searchText')} like ${pattern} escape ${sql.lit('\\')}`;
}

function hasStatus(statuses: NonNullable<ProfileListRequest['statuses']>): Expression<SqlBool> {
  const tested = statuses.filter((status) => status !== 'never');
  return build.or([
    ...(tested.length > 0 ? [build('lastTestStatus', 'in', tested)] : []),
    ...(tested.length < statuses.length ? [build('lastTestStatus', 'is', null)] : []),
  ]);
}

function conditions({ assistantId, deleted, search, types, statuses }: ProfileListRequest) {
  return build.and([
    build('assistantId', '=', assistantId),
    build('deletedAt', deleted ? 'is not' : 'is', null),
    ...(search === null ? [] : [containsText(search)]),
    ...(types === null ? [] : [types.length > 0 ? build('type', 'in', types) : build.or([])]),
    ...(statuses === null ? [] : [hasStatus(statuses)]),
  ]);
}

/** One page of the profiles that a request asks for. */
export async function listProfiles(
  database: Kysely<Schema>,
  request: ProfileListRequest,
): Promise<Page<ProfileListItem>> {
  const rows = database.selectFrom('authorizationProfiles').select(listColumns).where(conditions(request));
  const order = request.sort.map(toOrderTerm);
  const page = await readPage({ rows, order, id: build.ref('id') }, request, request.offset);
  return { ...page, items: page.items.map(toProfileListItem) };
}
