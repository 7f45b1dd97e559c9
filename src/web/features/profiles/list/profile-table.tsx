import { useDeferredValue } from 'react';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { useServerNow } from '../../../lib/time/use-server-now.ts';
import { Table } from '../../../ui/table.tsx';
import { ProfileRow, type RowActions } from './profile-row.tsx';
import type { PageSelection } from './selection/use-page-selection.ts';
import { changedClass, useListColumns, type ListOrder } from './use-list-columns.tsx';
import { useProfilesInTest } from './use-profiles-in-test.ts';

export interface ProfileTableProps extends RowActions, ListOrder {
  readonly profiles: readonly ProfileSummary[];
  /** The rows are those of the view before; the new ones are on their way. */
  readonly isOutdated: boolean;
  readonly selection: PageSelection;
  /** The profiles whose test has not begun yet. */
  readonly waiting: readonly string[];
}

/** At least as many rows as the window shows: none is lower than 56 px, and 200 px are above the first. */
function rowsInView(): number {
  return Math.max(1, Math.ceil((window.innerHeight - 200) / 56));
}

/** The profiles as a table, as cards where there is little room. */
export function ProfileTable(props: ProfileTableProps) {
  const { profiles, isOutdated, selection, waiting, sort, onSort, ...actions } = props;
  const tested = useProfilesInTest(waiting);
  const now = useServerNow({ updateInterval: 60_000 });
  const { label, columns } = useListColumns({ sort, onSort }, selection);
  // When the table appears, the rows in view come first and those below them when the browser has time.
  const isWhole = useDeferredValue(true, false);
  const shown = isWhole ? profiles : profiles.slice(0, rowsInView());
  return (
    <Table label={label} columns={columns} isBusy={isOutdated}>
      {shown.map((profile) => (
        <ProfileRow
          key={profile.id}
          profile={profile}
          now={now}
          inTest={tested.get(profile.id) ?? null}
          isSelected={selection.has(profile.id)}
          changedClass={changedClass(sort)}
          onSelect={selection.onSelect}
          {...actions}
        />
      ))}
    </Table>
  );
}
