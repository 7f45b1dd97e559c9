import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { profilesQuery } from '../api/list-profiles.ts';

/** What the page shows in the place of the list. */
export type ListState = 'loading' | 'failed' | 'empty' | 'no_match' | 'filled';

export interface ProfileList {
  readonly state: ListState;
  readonly profiles: readonly ProfileSummary[];
  /** How many match; undefined while that is not known. */
  readonly total: number | undefined;
  /** The profiles are those of the search before. */
  readonly isOutdated: boolean;
  /** Why the list could not be loaded, or not be refreshed. */
  readonly error: Error | null;
  readonly readAt: Date;
  readonly isRefreshing: boolean;
  readonly refresh: () => void;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly moreFailed: boolean;
  /** Loads the next page. Returns the id of its first profile, or null where there is none. */
  readonly loadMore: () => Promise<string | null>;
}

function stateOf(total: number | undefined, hasFailed: boolean, search: string): ListState {
  if (total === undefined) return hasFailed ? 'failed' : 'loading';
  if (total > 0) return 'filled';
  return search === '' ? 'empty' : 'no_match';
}

/** The profiles of an assistant that match a search. While another search loads, the rows of the one before stay. */
export function useProfileList(assistantId: string, search: string): ProfileList {
  const query = useInfiniteQuery({
    ...profilesQuery(assistantId, search),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  const total = pages.at(-1)?.total;
  return {
    state: stateOf(total, query.isError, search),
    profiles: pages.flatMap(({ items }) => items),
    total,
    isOutdated: query.isPlaceholderData,
    error: query.isFetchNextPageError ? null : query.error,
    readAt: new Date(query.dataUpdatedAt),
    isRefreshing: query.isRefetching || (query.isFetching && query.isError),
    refresh: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    moreFailed: query.isFetchNextPageError,
    loadMore: async () => {
      const { data } = await query.fetchNextPage();
      return data?.pages[pages.length]?.items[0]?.id ?? null;
    },
  };
}
