import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { SearchIcon } from '../../../ui/icons.tsx';
import { TextField } from '../../../ui/index.ts';
import { useSearchText } from './use-search-text.ts';
import styles from './toolbar.module.css';

export interface SearchFieldProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly id: string;
}

/** Searches the list while typing. */
export function SearchField({ id, search, onSearch }: SearchFieldProps) {
  const t = useTranslations('profiles');
  const [text, setText, settle] = useSearchText(search, onSearch);
  return (
    <TextField
      id={id}
      type="search"
      label={t('search')}
      labelHidden
      placeholder={t('search')}
      maxLength={limits.search}
      before={<SearchIcon className={styles.searchIcon} />}
      value={text}
      onChange={(event) => setText(event.target.value)}
      // What is opened next stands over the list that was asked for, and closing it leads back to that.
      onBlur={settle}
      fieldClassName={styles.search}
    />
  );
}
