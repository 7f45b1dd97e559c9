import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Assistant } from '#contract/assistant.ts';
import { isProblem } from '../../lib/api/errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../ui/icons.tsx';
import { useCarryingOut } from '../../ui/toast/use-carrying-out.ts';
import { profileCountQuery } from '../../lib/api/profile-count-query.ts';
import { useDeleteAssistant } from './api/delete-assistant.ts';
import { assistantQuery } from './api/get-assistant.ts';

export interface DeleteAssistantDialogProps {
  readonly assistant: Assistant;
  readonly onClose: () => void;
  readonly onDeleted: (assistantId: string) => void;
}

/** Asks before an assistant and everything it owns is deleted. */
export function DeleteAssistantDialog({ assistant, onClose, onDeleted }: DeleteAssistantDialogProps) {
  const t = useTranslations('assistants');
  const sayError = useErrorText();
  const carryOut = useCarryingOut();
  const remove = useDeleteAssistant(assistant.id);
  const { data: read } = useQuery({ ...assistantQuery(assistant.id), meta: { errorShown: true } });
  const { data: count } = useQuery({ ...profileCountQuery(assistant.id), meta: { errorShown: true } });
  const name = isolate(read?.body.name ?? assistant.name);
  const error = isProblem(remove.error, 'precondition_failed')
    ? t('changedMeanwhile', { name })
    : remove.error !== null
      ? sayError(remove.error)
      : undefined;
  const confirm = () =>
    carryOut(() => remove.mutateAsync(), {
      done: t('deleted'),
      failed: (reason) => t('notDeleted', { name, reason }),
      onDone: onClose,
      onDoneAnyway: () => onDeleted(assistant.id),
    });
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name })}
      icon={TrashIcon}
      confirmLabel={t('deleteAction')}
      busy={remove.isPending}
      error={error}
      onClose={onClose}
      onConfirm={confirm}
    >
      {count === undefined ? t('deleteTextUnknown') : t('deleteText', { count })}
    </ConfirmDialog>
  );
}
