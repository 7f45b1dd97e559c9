import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { VariableRead } from '#contract/variable.ts';
import { paths } from '../../lib/paths.ts';
import { EditIcon, LockIcon, TrashIcon } from '../../ui/icons.tsx';
import { IconButton, VisuallyHidden } from '../../ui/index.ts';
import table from '../../ui/table.module.css';
import styles from './variable-table.module.css';

export interface VariableTableProps {
  readonly variables: readonly VariableRead[];
  readonly onEdit: (variable: VariableRead) => void;
  readonly onDelete: (variable: VariableRead) => void;
}

/** The variables as a table, as cards where there is little room. */
export function VariableTable({ variables, ...actions }: VariableTableProps) {
  const t = useTranslations('variables');
  return (
    <div className={table.card}>
      <table role="table" aria-label={t('title')} className={table.table}>
        <thead role="rowgroup">
          <tr role="row">
            {(['name', 'value', 'usedBy'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(column)}
              </th>
            ))}
            <th role="columnheader" scope="col" className={styles.actionsColumn}>
              <VisuallyHidden>{t('actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {variables.map((variable) => (
            <VariableRow key={variable.id} variable={variable} {...actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type VariableRowProps = Pick<VariableTableProps, 'onEdit' | 'onDelete'> & {
  readonly variable: VariableRead;
};

function VariableRow({ variable, onEdit, onDelete }: VariableRowProps) {
  const t = useTranslations('variables');
  const { name, usedBy, assistantId } = variable;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <code dir="ltr" className={styles.name}>
          {name}
        </code>
      </th>
      <td role="cell" data-label={t('value')}>
        <Value variable={variable} />
      </td>
      <td role="cell" data-label={t('usedBy')}>
        {usedBy.length === 0 ? (
          <span className={styles.quiet}>{t('unused')}</span>
        ) : (
          <ul className={styles.uses}>
            {usedBy.map(({ profileId, name: profile }) => (
              <li key={profileId}>
                <Link to={paths.profile} params={{ assistantId, profileId }}>
                  {profile}
                </Link>
              </li>
            ))}
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
      <code dir="ltr" className={styles.value}>
        {variable.value}
      </code>
    );
  return (
    <span className={styles.secure}>
      <LockIcon size="small" />
      {variable.value.isReadable ? t('secureValue') : t('unreadableValue')}
    </span>
  );
}
