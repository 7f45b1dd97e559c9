import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { useReadError } from '../../../lib/api/use-read-error.ts';
import { useReread } from '../../../lib/api/use-reread.ts';
import { profilesQuery } from '../api/list-profiles.ts';
import { isFiltered, listsTheSame, type ListView } from './view/list-view.ts';

/** What the page shows in the place of the list. */
export type ListState = 'loading' | 'failed' | 'empty' | 'no_match' | 'filled';

export interface ProfileList {
  readonly state: ListState;
  /** The view that all this belongs to: while another one loads, the one before. */
  readonly shown: ListView;
  readonly profiles: readonly ProfileSummary[];
  /** How many match; undefined while that is not known. */
  readonly total: number | undefined;
  /** The profiles are those of the view before. */
  readonly isOutdated: boolean;
  /** Why the list could not be loaded, or not be refreshed. */
  readonly error: Error | null;
  readonly readAt: Date;
  readonly isRefreshing: boolean;
  readonly refresh: () => void;
}

function stateOf(total: number | undefined, hasFailed: boolean, isPart: boolean): ListState {
  if (total === undefined) return hasFailed ? 'failed' : 'loading';
  if (total > 0) return 'filled';
  return isPart ? 'no_match' : 'empty';
}

const noProfiles: readonly ProfileSummary[] = [];

/** The profiles of an assistant that a view shows. While another view loads, the rows of the one before stay. */
export function useProfileList(assistantId: string, view: ListView): ProfileList {
  const query = useQuery({ ...profilesQuery(assistantId, view), placeholderData: keepPreviousData });
  const refresh = useReread(query);
  const [before, setBefore] = useState(view);
  const { isPlaceholderData, errorUpdatedAt } = query;
  const data = isPlaceholderData ? undefined : query.data;
  const error = useReadError({ data, error: query.error, errorUpdatedAt });
  // Also while it is tried again: the rows of the view before would come and go.
  const hasFailed = data === undefined && error !== null;
  // What an answer says holds for what was asked: that nothing matches is not known of a text that was just typed.
  const shown = isPlaceholderData && !hasFailed ? before : view;
  if (query.isSuccess && !isPlaceholderData && !listsTheSame(shown, before)) setBefore(shown);
  const total = hasFailed ? undefined : query.data?.total;
  return {
    state: stateOf(total, hasFailed, isFiltered(shown)),
    shown,
    profiles: (hasFailed ? undefined : query.data?.items) ?? noProfiles,
    total,
    isOutdated: isPlaceholderData && !hasFailed,
    error,
    readAt: new Date(query.dataUpdatedAt),
    isRefreshing: query.isRefetching || (query.isFetching && error !== null),
    refresh,
  };
}
