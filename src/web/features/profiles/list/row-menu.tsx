import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { DuplicateIcon, EditIcon, ExportIcon, HistoryIcon, TrashIcon } from '../../../ui/icons.tsx';
import type { OpenMenu } from '../../../ui/menu/menu-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu/menu.tsx';
import type { RowActions } from './profile-row.tsx';

export interface RowMenuProps extends OpenMenu, Omit<RowActions, 'onTest'> {
  readonly profile: ProfileSummary;
}

/** What else can be done with a profile. */
export function RowMenu({
  profile,
  onEdit,
  onShowHistory,
  onDuplicate,
  onExport,
  onDelete,
  ...open
}: RowMenuProps) {
  const t = useTranslations('profiles');
  // So that focus returns to the button when the dialog closes: the item it would return to is gone by then.
  const fromButton = (action: () => void) => () => {
    open.triggerRef.current?.focus();
    action();
  };
  return (
    <Menu {...open} label={t('moreActions', { name: isolate(profile.name) })}>
      <MenuItem id="edit" icon={EditIcon} onAction={fromButton(() => onEdit(profile.id))}>
        {t('edit')}
      </MenuItem>
      <MenuItem id="history" icon={HistoryIcon} onAction={fromButton(() => onShowHistory(profile.id))}>
        {t('history')}
      </MenuItem>
      <MenuItem id="duplicate" icon={DuplicateIcon} onAction={fromButton(() => onDuplicate(profile.id))}>
        {t('duplicate')}
      </MenuItem>
      <MenuItem id="export" icon={ExportIcon} onAction={fromButton(() => onExport(profile.id))}>
        {t('export')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem id="delete" icon={TrashIcon} tone="danger" onAction={fromButton(() => onDelete(profile))}>
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
