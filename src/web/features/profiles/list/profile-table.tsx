import { useDeferredValue, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { classNames } from '../../../lib/class-names.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import table from '../../../ui/table.module.css';
import cells from './cells.module.css';
import { ProfileRow, type RowActions } from './profile-row.tsx';
import { useTestedProfiles } from './use-tested-profiles.ts';

export interface ProfileTableProps extends RowActions {
  readonly profiles: readonly ProfileSummary[];
  /** The rows are those of the search before; the new ones are on their way. */
  readonly isOutdated: boolean;
}

/** More rows than a screen shows. */
const firstRows = 16;

/** The profiles as a table, as cards where there is little room. */
export function ProfileTable({ profiles, isOutdated, ...actions }: ProfileTableProps) {
  const tested = useTestedProfiles();
  // When the table appears, the rows in view come first and those below them when the browser has time.
  const isWhole = useDeferredValue(true, false);
  return (
    <TableFrame isBusy={isOutdated}>
      {(isWhole ? profiles : profiles.slice(0, firstRows)).map((profile) => (
        <ProfileRow key={profile.id} profile={profile} isBeingTested={tested.has(profile.id)} {...actions} />
      ))}
    </TableFrame>
  );
}

/** The head of the table around rows, be they profiles or placeholders. */
export function TableFrame({ isBusy, children }: { readonly isBusy: boolean; readonly children: ReactNode }) {
  const t = useTranslations('profiles');
  return (
    <div className={classNames(table.card, isBusy && table.outdated)}>
      <table role="table" aria-label={t('table')} aria-busy={isBusy} className={table.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={cells.nameColumn}>
              {t('name')}
            </th>
            <th role="columnheader" scope="col">
              {t('authorizationType')}
            </th>
            <th role="columnheader" scope="col" className={cells.lastTestColumn}>
              {t('lastTest')}
            </th>
            <th role="columnheader" scope="col" className={cells.actionsColumn}>
              <VisuallyHidden>{t('actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}
