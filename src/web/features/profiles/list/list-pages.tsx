import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { paths } from '../../../lib/paths.ts';
import { buttonClass } from '../../../ui/index.ts';
import { pageCount, pageSize, searchOf, type ListView } from './view/list-view.ts';
import styles from './list-pages.module.css';

export interface ListPagesProps {
  readonly assistantId: string;
  readonly view: ListView;
  /** How many profiles match. */
  readonly total: number;
}

/** The pages of a list that has more than one: which rows are shown, and links to the others. */
export function ListPages({ assistantId, view, total }: ListPagesProps) {
  const t = useTranslations('profiles');
  const last = pageCount(total);
  const first = (view.page - 1) * pageSize + 1;
  const links = [
    { text: t('firstPage'), page: 1 },
    { text: t('previousPage'), page: Math.max(1, view.page - 1) },
    { text: t('nextPage'), page: Math.min(last, view.page + 1) },
    { text: t('lastPage'), page: last },
  ];
  return (
    <nav aria-label={t('pages')} className={styles.pages}>
      <span role="status" className={styles.shown}>
        {t('rowsShown', { first, last: Math.min(total, view.page * pageSize), count: total })}
      </span>
      {links.map(({ text, page }) => (
        <Link
          key={text}
          to={paths.profiles}
          params={{ assistantId }}
          search={searchOf({ ...view, page })}
          // Else the first page counts as shown wherever its search is part of what is.
          activeOptions={{ exact: true }}
          // It keeps focus where there is no further to go.
          aria-disabled={page === view.page}
          onClick={page === view.page ? (event) => event.preventDefault() : undefined}
          className={buttonClass({ size: 'small' })}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
