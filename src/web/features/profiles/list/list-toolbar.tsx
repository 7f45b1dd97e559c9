import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { profileTotalQuery } from '../api/list-profiles.ts';
import { SearchField } from './search-field.tsx';
import styles from './toolbar.module.css';

export interface ListToolbarProps {
  readonly assistantId: string;
  readonly search: string;
  /** The id of the search field. */
  readonly searchId: string;
  readonly onSearch: (text: string) => void;
  /** How many profiles match; undefined while that is not known. */
  readonly matching: number | undefined;
}

/** The search above the list, and how many profiles there are. */
export function ListToolbar({ assistantId, search, searchId, onSearch, matching }: ListToolbarProps) {
  const t = useTranslations('profiles');
  const isSearch = search !== '';
  const { data: total } = useQuery({
    ...profileTotalQuery(assistantId),
    enabled: isSearch,
    // Without it the number of all profiles is left out, and the list says what went wrong.
    meta: { errorShown: true },
  });
  return (
    <div role="search" className={styles.toolbar}>
      <SearchField id={searchId} search={search} onSearch={onSearch} />
      <span role="status" className={styles.count}>
        {matching === undefined
          ? ''
          : isSearch && total !== undefined
            ? t('countMatching', { matching, count: Math.max(total, matching) })
            : t('count', { count: matching })}
      </span>
    </div>
  );
}
