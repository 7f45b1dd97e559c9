import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../../ui/icons.tsx';

export interface GoneDialogProps {
  readonly onSaveAsNew: () => void;
  readonly onCancel: () => void;
}

/** Somebody else has deleted the profile meanwhile: what was typed can become a new one. */
export function GoneDialog({ onSaveAsNew, onCancel }: GoneDialogProps) {
  const t = useTranslations('formConflict');
  return (
    <ConfirmDialog
      title={t('goneTitle')}
      icon={WarningIcon}
      tone="neutral"
      confirmLabel={t('saveAsNew')}
      onConfirm={onSaveAsNew}
      onClose={onCancel}
    >
      {t('goneText')}
    </ConfirmDialog>
  );
}
