import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../../ui/icons.tsx';

export interface DiscardDialogProps {
  /** It was sent to be saved, and may be. */
  readonly isUnconfirmed: boolean;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before what was typed is lost. */
export function DiscardDialog({ isUnconfirmed, onDiscard, onKeep }: DiscardDialogProps) {
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
      {t(isUnconfirmed ? 'discardUnconfirmed' : 'discardText')}
    </ConfirmDialog>
  );
}
