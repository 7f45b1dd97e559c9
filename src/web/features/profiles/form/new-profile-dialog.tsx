import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../../lib/page-title.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogFooter, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';

export interface NewProfileDialogProps {
  readonly assistantId: string;
  readonly onClose: () => void;
}

/** Seam: the form of a new profile is mounted here. */
export function NewProfileDialog({ onClose }: NewProfileDialogProps) {
  const t = useTranslations('profileForm');
  usePageTitle('dialog', t('newTitle'));
  return (
    <Dialog size="split" onClose={onClose}>
      <DialogHeader title={t('newTitle')} onClose={onClose} />
      <DialogFooter>
        <Button variant="ghost" onPress={onClose}>
          {t('cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
