import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';

export interface DeleteManyDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before many profiles are deleted. */
export function DeleteManyDialog({ count, onClose, onConfirm }: DeleteManyDialogProps) {
  const t = useTranslations('bulk');
  const ofList = useTranslations('profiles');
  return (
    <ConfirmDialog
      title={t('deleteTitle', { count })}
      icon={TrashIcon}
      confirmLabel={ofList('deleteAction')}
      onClose={onClose}
      onConfirm={onConfirm}
    >
      {t('deleteText', { count, days: limits.trashDays })}
    </ConfirmDialog>
  );
}
