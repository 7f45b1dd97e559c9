import type { profileListQuerySchema, ProfileSummary } from '#contract/profile-summary.ts';
import type { z } from '#contract/zod.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import type { ProfileListItem, SortTerm, Store } from '../ports/store.ts';
import type { Vault } from '../vault/vault.ts';
import { searchable } from './names.ts';

/** The parsed query of the list. */
export type ProfileListQuery = z.infer<typeof profileListQuerySchema>;
type Term = NonNullable<ProfileListQuery['sort']>[number];

/** One page of the list. */
export interface ProfilePage {
  readonly items: readonly ProfileSummary[];
  readonly nextCursor: string | null;
  readonly total: number;
}

const byName: readonly SortTerm[] = [{ key: 'name', descending: false }];
const deletedLast: readonly SortTerm[] = [{ key: 'deletedAt', descending: true }];

const sortTerms: Record<Term, SortTerm> = {
  name: { key: 'name', descending: false },
  '-name': { key: 'name', descending: true },
  identityProviderName: { key: 'identityProviderName', descending: false },
  '-identityProviderName': { key: 'identityProviderName', descending: true },
  type: { key: 'type', descending: false },
  '-type': { key: 'type', descending: true },
  lastTestAt: { key: 'lastTestAt', descending: false },
  '-lastTestAt': { key: 'lastTestAt', descending: true },
  createdAt: { key: 'createdAt', descending: false },
  '-createdAt': { key: 'createdAt', descending: true },
  updatedAt: { key: 'updatedAt', descending: false },
  '-updatedAt': { key: 'updatedAt', descending: true },
  deletedAt: { key: 'deletedAt', descending: false },
  '-deletedAt': { key: 'deletedAt', descending: true },
};

/** A key that comes again changes nothing any more: rows that are equal in it stay equal. */
function distinct(terms: readonly SortTerm[]): readonly SortTerm[] {
  return terms.filter(({ key }, index) => terms.findIndex((term) => term.key === key) === index);
}

/** The ids of those with a secret that does not open. Where no key is missing, nobody has to be asked. */
async function unreadableAmong(
  items: readonly ProfileListItem[],
  store: Store,
  vault: Vault,
): Promise<ReadonlySet<string>> {
  if (!vault.isIncomplete) return new Set();
  const rows = await store.sealed.authorization_profiles.find(items.map(({ id }) => id));
  const unreadable = rows.filter(
    ({ secrets }) => secrets?.every(({ sealed }) => vault.canOpen(sealed)) !== true,
  );
  return new Set(unreadable.map(({ id }) => id));
}

/** One page of an assistant's profiles. Throws `not_found`, and `validation_failed` for a cursor of another list. */
export async function listProfiles(
  store: Store,
  vault: Vault,
  assistantId: string,
  query: ProfileListQuery,
): Promise<ProfilePage> {
  await requireAssistant(store, assistantId);
  const deleted = query.deleted === 'true';
  const usual = deleted ? deletedLast : byName;
  const sort = query.sort === undefined ? usual : distinct(query.sort.map((term) => sortTerms[term]));
  const page = await store.profiles.list({
    assistantId,
    limit: query.limit,
    after: fromCursor(query.cursor, sort.length),
    search: query.search === undefined || query.search.trim() === '' ? null : searchable(query.search.trim()),
    types: query.type ?? null,
    statuses: query.status ?? null,
    sort,
    deleted,
  });
  const unreadable = await unreadableAmong(page.items, store, vault);
  return {
    items: page.items.map((item) => ({ ...item, hasUnreadableSecret: unreadable.has(item.id) })),
    nextCursor: toCursor(page.next),
    total: page.total,
  };
}
