import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/index.ts';
import { profileCountQuery } from '../../../lib/api/profile-count-query.ts';
import { SearchField } from './search-field.tsx';
import { SortSelect, StatusSelect, TypeSelect } from './view/view-selects.tsx';
import { isFiltered, type ListView } from './view/list-view.ts';
import styles from './toolbar.module.css';

export interface ListToolbarProps {
  readonly assistantId: string;
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
  readonly onSearch: (text: string) => void;
  /** The id of the search field. */
  readonly searchId: string;
  /** The view that `matching` belongs to. */
  readonly shown: ListView;
  /** How many profiles match; undefined while that is not known. */
  readonly matching: number | undefined;
  /** Exports all that match. */
  readonly onExport: (count: number) => void;
}

/** Search, filters and order above the list, and how many profiles there are. */
export function ListToolbar(props: ListToolbarProps) {
  const { assistantId, view, onView, onSearch, searchId, shown, matching, onExport } = props;
  const t = useTranslations('profiles');
  const isPart = isFiltered(shown);
  const { data: total, isError } = useQuery({
    ...profileCountQuery(assistantId),
    enabled: isFiltered(view),
    // Without it the number of all profiles is left out, and the list says what went wrong.
    meta: { errorShown: true },
  });
  // A part is not told as the whole first.
  const isCounted = matching !== undefined && (!isPart || total !== undefined || isError);
  return (
    <div role="search" className={styles.toolbar}>
      <SearchField id={searchId} search={view.search} onSearch={onSearch} />
      <TypeSelect view={view} onView={onView} />
      <StatusSelect view={view} onView={onView} />
      <SortSelect view={view} onView={onView} />
      <div className={styles.end}>
        <span role="status" className={styles.count}>
          {!isCounted
            ? ''
            : isPart && total !== undefined
              ? t('countMatching', { matching, count: Math.max(total, matching) })
              : t('count', { count: matching })}
        </span>
        {matching !== undefined && matching > 0 && (
          <Button size="small" variant="ghost" onPress={() => onExport(matching)}>
            {t('export')}
          </Button>
        )}
      </div>
    </div>
  );
}
