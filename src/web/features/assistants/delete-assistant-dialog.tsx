import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Assistant } from '#contract/assistant.ts';
import { isProblem } from '../../lib/api/errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useMounted } from '../../lib/use-mounted.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { TrashIcon } from '../../ui/icons.tsx';
import { useToasts } from '../../ui/index.ts';
import { useLateFailure } from '../../ui/toast/use-late-failure.ts';
import { profileCountQuery } from './api/count-profiles.ts';
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
  const toasts = useToasts();
  const isMounted = useMounted();
  const sayLate = useLateFailure();
  const remove = useDeleteAssistant(assistant.id);
  const { data: read } = useQuery({ ...assistantQuery(assistant.id), meta: { errorShown: true } });
  const { data: count } = useQuery({ ...profileCountQuery(assistant.id), meta: { errorShown: true } });
  const name = isolate(read?.body.name ?? assistant.name);
  const error = isProblem(remove.error, 'precondition_failed')
    ? t('changedMeanwhile', { name })
    : remove.error !== null
      ? sayError(remove.error)
      : undefined;
  const confirm = async () => {
    try {
      await remove.mutateAsync();
    } catch (thrown) {
      // The dialog says it as long as it stands.
      sayLate(t('notDeleted', { name, reason: sayError(thrown) }));
      return;
    }
    // Also where the dialog was closed meanwhile, the reader hears that it was done.
    toasts.success(t('deleted'));
    if (isMounted()) onClose();
    onDeleted(assistant.id);
  };
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
