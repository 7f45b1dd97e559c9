import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../../lib/page-title.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogFooter, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';

export interface EditProfileDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly onClose: () => void;
}

/** Seam: the form of a saved profile is mounted here. */
export function EditProfileDialog({ onClose }: EditProfileDialogProps) {
  const t = useTranslations('profileForm');
  usePageTitle('dialog', t('editTitle'));
  return (
    <Dialog size="split" onClose={onClose}>
      <DialogHeader title={t('editTitle')} onClose={onClose} />
      <DialogFooter>
        <Button variant="ghost" onPress={onClose}>
          {t('cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
