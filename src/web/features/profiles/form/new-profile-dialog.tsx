import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../../lib/page-title.ts';
import type { RenderDraftTest } from './draft-test.ts';
import { ProfileDialog } from './profile-dialog.tsx';
import { ProfileForm } from './profile-form.tsx';
import type { Reopen } from './saving/use-late-save.ts';

export interface NewProfileDialogProps {
  readonly assistantId: string;
  readonly renderTest: RenderDraftTest;
  /** Told where the form became another profile, or its first one, and stays open; null where its own is gone and it becomes a new one. */
  readonly onSavedAs: (profileId: string | null) => void;
  /** For after this form was left. */
  readonly onReopen: Reopen;
  readonly onClose: () => void;
}

/** The form of a new profile. */
export function NewProfileDialog({ onClose, ...props }: NewProfileDialogProps) {
  const t = useTranslations('profileForm');
  usePageTitle('dialog', t('newTitle'));
  return (
    <ProfileDialog title={t('newTitle')} onClose={onClose}>
      {(registerClose) => <ProfileForm saved={null} {...props} {...{ registerClose, onClose }} />}
    </ProfileDialog>
  );
}
