import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../../ui/icons.tsx';

export interface DiscardDialogProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before what was typed is lost. */
export function DiscardDialog({ onDiscard, onKeep }: DiscardDialogProps) {
  const t = useTranslations('profileForm');
  return (
    <ConfirmDialog
      title={t('discardTitle')}
      icon={WarningIcon}
      confirmLabel={t('discard')}
      cancelLabel={t('keepEditing')}
      onConfirm={onDiscard}
      onClose={onKeep}
    >
      {t('discardText')}
    </ConfirmDialog>
  );
}
