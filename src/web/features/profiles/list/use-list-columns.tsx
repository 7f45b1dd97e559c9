import { useTranslations } from 'use-intl';
import { classNames } from '../../../lib/class-names.ts';
import type { TableColumn } from '../../../ui/table.tsx';
import cells from './cells.module.css';
import { PageCheckbox } from './selection/page-checkbox.tsx';
import type { PageSelection } from './selection/use-page-selection.ts';
import type { ListSort } from './view/list-view.ts';

/** How the list is ordered, and how that is changed. */
export interface ListOrder {
  readonly sort: ListSort;
  readonly onSort: (sort: ListSort) => void;
}

/** The columns that rows are ordered by, each with how it begins. */
const orders = {
  name: ['name', '-name'],
  type: ['type', '-type'],
  // What was last comes first: that is what is looked for.
  lastTestAt: ['-lastTestAt', 'lastTestAt'],
  updatedAt: ['-updatedAt', 'updatedAt'],
} as const satisfies Record<string, readonly [ListSort, ListSort]>;

/** The class of the cells that say when a profile was changed: where the list is ordered by it, they are always shown. */
export function changedClass(sort: ListSort): string {
  const isOrdered = orders.updatedAt.some((by) => by === sort);
  return classNames(cells.changedColumn, !isOrdered && cells.whereThereIsRoom);
}

/** The columns of the list, be there profiles in it or placeholders. */
export function useListColumns({ sort, onSort }: ListOrder, selection: PageSelection | null) {
  const t = useTranslations('profiles');
  const ordered = (key: keyof typeof orders) => {
    const [first, second] = orders[key];
    const isOrdered = sort === first || sort === second;
    const order = sort.startsWith('-') ? ('descending' as const) : ('ascending' as const);
    return {
      key,
      order: isOrdered ? order : ('none' as const),
      onOrder: () => onSort(sort === first ? second : first),
    };
  };
  const columns: readonly TableColumn[] = [
    { key: 'select', head: <PageCheckbox selection={selection} />, className: cells.selectColumn },
    { ...ordered('name'), head: t('name'), className: cells.nameColumn },
    { ...ordered('type'), head: t('authorizationType') },
    { ...ordered('lastTestAt'), head: t('lastTest'), className: cells.lastTestColumn },
    { ...ordered('updatedAt'), head: t('changed'), className: changedClass(sort) },
    { key: 'actions', head: t('actions'), headHidden: true, className: cells.actionsColumn },
  ];
  return { label: t('table'), columns };
}
