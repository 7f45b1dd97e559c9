import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../../lib/page-title.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogFooter, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { Button } from '../../../ui/index.ts';

export interface TestProfileDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly onClose: () => void;
  /** Leads to the form of the profile, where a suggestion has to be carried out by hand. */
  readonly onEdit: () => void;
}

/** Seam: testing a saved profile, and what came of it, is mounted here. */
export function TestProfileDialog({ onClose }: TestProfileDialogProps) {
  const t = useTranslations('testResult');
  usePageTitle('dialog', t('title'));
  return (
    <Dialog size="lg" closesOnBackdrop onClose={onClose}>
      <DialogHeader title={t('title')} onClose={onClose} />
      <DialogFooter>
        <Button variant="ghost" onPress={onClose}>
          {t('close')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
