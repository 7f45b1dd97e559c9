import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../../../lib/page-title.ts';
import { profileQuery } from '../../../lib/api/profile-query.ts';
import { useReadError } from '../../../lib/api/use-read-error.ts';
import type { RenderDraftTest } from './draft-test.ts';
import type { FormStart } from './form-start.ts';
import { LoadingForm, ProfileNotLoaded } from './load-states.tsx';
import { ProfileDialog } from './profile-dialog.tsx';
import { ProfileForm } from './profile-form.tsx';
import { savedProfileOf } from './saving/saved-profile.ts';
import type { Reopen } from './saving/use-late-save.ts';

export interface EditProfileDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly start?: FormStart | undefined;
  readonly renderTest: RenderDraftTest;
  /** Told where the form became another profile, or its first one, and stays open; null where its own is gone and it becomes a new one. */
  readonly onSavedAs: (profileId: string | null) => void;
  /** For after this form was left. */
  readonly onReopen: Reopen;
  readonly onClose: () => void;
}

/** The form of a saved profile: loaded first, then shown. */
export function EditProfileDialog({ profileId, onClose, ...props }: EditProfileDialogProps) {
  const t = useTranslations('profileForm');
  const query = useQuery({
    ...profileQuery(props.assistantId, profileId),
    // The form has grown from one version. Whether there is a newer one is found out when it is saved.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    meta: { errorShown: true },
  });
  const { data, isFetching } = query;
  const error = useReadError(query);
  usePageTitle('dialog', data === undefined ? t('editTitle') : t('editPageTitle', { name: data.body.name }));
  const isNotLoaded = data === undefined && error !== null;
  return (
    <ProfileDialog title={t('editTitle')} size={isNotLoaded ? 'sm' : 'split'} onClose={onClose}>
      {(registerClose) =>
        data !== undefined ? (
          <ProfileForm saved={savedProfileOf(data)} {...props} {...{ registerClose, onClose }} />
        ) : error !== null ? (
          <ProfileNotLoaded
            error={error}
            isRetrying={isFetching}
            onRetry={() => void query.refetch()}
            onClose={onClose}
          />
        ) : (
          <LoadingForm onCancel={onClose} />
        )
      }
    </ProfileDialog>
  );
}
