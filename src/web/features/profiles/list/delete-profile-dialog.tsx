import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useToasts } from '../../../ui/index.ts';
import { useDeleteProfile } from '../api/delete-profile.ts';
import { profileQuery } from '../api/get-profile.ts';

export interface DeleteProfileDialogProps {
  readonly profile: ProfileSummary;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks before a profile is deleted, in the words of the version that will be. */
export function DeleteProfileDialog({ profile, onClose, onDeleted }: DeleteProfileDialogProps) {
  const t = useTranslations('profiles');
  const sayError = useErrorText();
  const toasts = useToasts();
  const remove = useDeleteProfile(profile.assistantId, profile.id);
  const { data } = useQuery({ ...profileQuery(profile.assistantId, profile.id), meta: { errorShown: true } });
  const { name, identityProviderName: provider } = data?.body ?? profile;
  const error = isProblem(remove.error, 'precondition_failed')
    ? t('changedMeanwhile')
    : remove.error !== null
      ? sayError(remove.error)
      : undefined;
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name: isolate(name) })}
      icon={TrashIcon}
      confirmLabel={t('deleteAction')}
      busy={remove.isPending}
      error={error}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            onDeleted();
            toasts.success(t('deleted'));
          },
        })
      }
    >
      {provider === '' ? t('deleteTextNoProvider') : t('deleteText', { provider: isolate(provider) })}
    </ConfirmDialog>
  );
}
