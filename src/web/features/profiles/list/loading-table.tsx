import { useTranslations } from 'use-intl';
import { Skeleton, VisuallyHidden } from '../../../ui/index.ts';
import { Table } from '../../../ui/table.tsx';
import table from '../../../ui/table.module.css';
import { changedClass, useListColumns, type ListOrder } from './use-list-columns.tsx';

const rows = [18, 14, 20, 12, 16, 15, 17];

/** Seven rows in the shape of the list while it loads. */
export function LoadingTable(order: ListOrder) {
  const t = useTranslations('profiles');
  const { label, columns } = useListColumns(order, null);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{t('loading')}</span>
      </VisuallyHidden>
      <Table label={label} columns={columns} isBusy>
        {rows.map((characters) => (
          <tr key={characters} role="row" aria-hidden="true">
            <td role="cell" data-select="" />
            <td role="cell">
              <Skeleton characters={characters} />
              <Skeleton characters={characters - 6} />
            </td>
            <td role="cell">
              <Skeleton characters={22} />
            </td>
            <td role="cell">
              <Skeleton characters={10} shape="chip" />
              <Skeleton characters={14} />
            </td>
            <td role="cell" className={changedClass(order.sort)}>
              <Skeleton characters={8} />
              <Skeleton characters={16} />
            </td>
            <td role="cell" data-actions="">
              <div className={table.actions}>
                <Skeleton characters={7} shape="button" />
              </div>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
