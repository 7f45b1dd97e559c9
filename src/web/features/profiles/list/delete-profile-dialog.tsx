import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { useToasts } from '../../../ui/index.ts';
import { useCarryingOut } from '../../../ui/toast/use-carrying-out.ts';
import { useDeleteProfile } from '../api/delete-profile.ts';
import { useRestoreProfile } from '../api/restore-profile.ts';
import { profileQuery } from '../../../lib/api/profile-query.ts';

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
  const carryOut = useCarryingOut();
  const remove = useDeleteProfile(profile.assistantId, profile.id);
  const restore = useRestoreProfile(profile.assistantId, { shownByPage: true });
  const { data } = useQuery({ ...profileQuery(profile.assistantId, profile.id), meta: { errorShown: true } });
  const { name, identityProviderName: provider } = data?.body ?? profile;
  const error = isProblem(remove.error, 'precondition_failed')
    ? t('changedMeanwhile')
    : remove.error !== null
      ? sayError(remove.error)
      : undefined;
  const undo = async () => {
    try {
      await restore.mutateAsync({ profileId: profile.id });
      toasts.success(t('restored'));
    } catch (thrown) {
      const reason = isProblem(thrown, 'name_taken') ? t('restoreNameTaken') : sayError(thrown);
      toasts.error(t('notRestored', { name: isolate(name), reason }));
    }
  };
  const confirm = () =>
    carryOut(() => remove.mutateAsync(), {
      done: t('deleted'),
      action: { label: t('undo'), onAction: () => void undo() },
      failed: (reason) => t('notDeleted', { name: isolate(name), reason }),
      onDone: onDeleted,
    });
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name: isolate(name) })}
      icon={TrashIcon}
      confirmLabel={t('deleteAction')}
      busy={remove.isPending}
      error={error}
      onClose={onClose}
      onConfirm={confirm}
    >
      {provider === ''
        ? t('deleteTextNoProvider', { days: limits.trashDays })
        : t('deleteText', { provider: isolate(provider), days: limits.trashDays })}
    </ConfirmDialog>
  );
}
