import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { WarningIcon } from '../../../ui/icons.tsx';

export interface DiscardImportProps {
  /** It was sent, and may be saved. */
  readonly isUnconfirmed: boolean;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before what was entered for an import is lost. */
export function DiscardImport({ isUnconfirmed, onDiscard, onKeep }: DiscardImportProps) {
  const t = useTranslations('transfer');
  return (
    <ConfirmDialog
      title={t('discardTitle')}
      icon={WarningIcon}
      confirmLabel={t('discard')}
      cancelLabel={t('keep')}
      onConfirm={onDiscard}
      onClose={onKeep}
    >
      {t(isUnconfirmed ? 'discardUnconfirmed' : 'discardText')}
    </ConfirmDialog>
  );
}
