import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { VariableRead } from '#contract/variable.ts';
import { paths } from '../../lib/paths.ts';
import { EditIcon, LockIcon, TrashIcon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/index.ts';
import { Table } from '../../ui/table.tsx';
import table from '../../ui/table.module.css';
import { shownUses } from './shown-uses.ts';
import styles from './variable-table.module.css';

export interface VariableTableProps {
  readonly variables: readonly VariableRead[];
  readonly onEdit: (variable: VariableRead) => void;
  readonly onDelete: (variable: VariableRead) => void;
}

/** The variables as a table, as cards where there is little room. */
export function VariableTable({ variables, ...actions }: VariableTableProps) {
  const t = useTranslations('variables');
  const columns = [
    ...(['name', 'value', 'usedBy'] as const).map((key) => ({ key, head: t(key) })),
    { key: 'actions', head: t('actions'), headHidden: true, className: styles.actionsColumn },
  ];
  return (
    <Table label={t('title')} columns={columns}>
      {variables.map((variable) => (
        <VariableRow key={variable.id} variable={variable} {...actions} />
      ))}
    </Table>
  );
}

type VariableRowProps = Pick<VariableTableProps, 'onEdit' | 'onDelete'> & {
  readonly variable: VariableRead;
};

function VariableRow({ variable, onEdit, onDelete }: VariableRowProps) {
  const t = useTranslations('variables');
  const { name, usedByCount, assistantId } = variable;
  const { named, more } = shownUses(variable);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <code translate="no" dir="ltr" className={styles.name}>
          {name}
        </code>
      </th>
      <td role="cell" data-label={t('value')}>
        <Value variable={variable} />
      </td>
      <td role="cell" data-label={t('usedBy')}>
        {usedByCount === 0 ? (
          <span className={styles.quiet}>{t('unused')}</span>
        ) : (
          <ul className={styles.uses}>
            {named.map(({ profileId, name: profile }) => (
              <li key={profileId}>
                <Link to={paths.profile} params={{ assistantId, profileId }}>
                  {profile}
                </Link>
              </li>
            ))}
            {more > 0 && <li className={styles.quiet}>{t('moreUses', { count: more })}</li>}
          </ul>
        )}
      </td>
      <td role="cell" data-actions="">
        <div className={table.actions}>
          <IconButton
            size="large"
            icon={EditIcon}
            label={t('editNamed', { name })}
            onPress={() => onEdit(variable)}
          />
          <IconButton
            size="large"
            icon={TrashIcon}
            label={t('deleteNamed', { name })}
            onPress={() => onDelete(variable)}
          />
        </div>
      </td>
    </tr>
  );
}

function Value({ variable }: { readonly variable: VariableRead }) {
  const t = useTranslations('variables');
  if (!variable.secure)
    return variable.value === '' ? (
      <span className={styles.quiet}>{t('emptyValue')}</span>
    ) : (
      <code translate="no" dir="ltr" className={styles.value}>
        {variable.value}
      </code>
    );
  return (
    <span className={styles.secure}>
      <LockIcon size="small" />
      <span>{variable.value.isReadable ? t('secureValue') : t('unreadableValue')}</span>
    </span>
  );
}
