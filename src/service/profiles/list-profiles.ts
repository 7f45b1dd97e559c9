import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { limits } from '#contract/limits.ts';
import type {
  profileFilterSchema,
  profileListQuerySchema,
  ProfileSummary,
} from '#contract/profile-summary.ts';
import type { z } from '#contract/zod.ts';
import { requireAssistant } from '../assistants/assistants.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import type { Ports } from '../ports.ts';
import type { ProfileListItem, SortTerm, Store } from '../ports/store.ts';
import { oldestKept } from '../test-runs/retention.ts';
import type { Vault } from '../vault/vault.ts';
import { searchable } from './names.ts';

/** The parsed query of the list. */
export type ProfileListQuery = z.infer<typeof profileListQuerySchema>;
/** The parsed query of a selection. */
export type ProfileFilter = z.infer<typeof profileFilterSchema>;
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

function filterOf({ search, type, status }: ProfileFilter) {
  return {
    search: search === undefined || search.trim() === '' ? null : searchable(search.trim()),
    types: type ?? null,
    statuses: status ?? null,
  };
}

/** One page of an assistant's profiles. Throws `not_found`, and `validation_failed` for a cursor of another list. */
export async function listProfiles(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
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
    offset: query.offset ?? 0,
    ...filterOf(query),
    sort,
    deleted,
  });
  const tested = page.items.filter(({ lastTest }) => lastTest !== null).map(({ id }) => id);
  const since = oldestKept(clock);
  const [unreadable, recent] = await Promise.all([
    unreadableAmong(page.items, store, vault),
    store.testRuns.recentOf(tested, { since, count: limits.recentTests }),
  ]);
  return {
    items: page.items.map((item) => ({
      ...item,
      recentTests: [...(recent.get(item.id) ?? [])],
      hasUnreadableSecret: unreadable.has(item.id),
    })),
    nextCursor: toCursor(page.next),
    total: page.total,
  };
}

/** A selection of profiles; `total` counts all that match, be they named or not. */
export interface ProfileSelection {
  readonly items: readonly SelectedProfile[];
  readonly total: number;
}

/** All of an assistant's profiles that match, in the order of their names, up to the limit. Throws `not_found`. */
export async function selectProfiles(
  store: Store,
  assistantId: string,
  filter: ProfileFilter,
): Promise<ProfileSelection> {
  await requireAssistant(store, assistantId);
  const { items, total } = await store.profiles.list({
    assistantId,
    limit: limits.selection,
    after: null,
    offset: 0,
    ...filterOf(filter),
    sort: byName,
    deleted: false,
  });
  return { items, total };
}
