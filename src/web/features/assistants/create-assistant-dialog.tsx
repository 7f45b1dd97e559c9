import { useTranslations } from 'use-intl';
import { useToasts } from '../../ui/index.ts';
import { useCreateAssistant } from './api/create-assistant.ts';
import { AssistantNameDialog } from './assistant-name-dialog.tsx';

export interface CreateAssistantDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (assistantId: string) => void;
}

/** Creates an assistant and leads to it. */
export function CreateAssistantDialog({ onClose, onCreated }: CreateAssistantDialogProps) {
  const t = useTranslations('assistants');
  const toasts = useToasts();
  const create = useCreateAssistant();
  return (
    <AssistantNameDialog
      title={t('createTitle')}
      submitLabel={t('createAction')}
      initialName=""
      onClose={onClose}
      onSubmit={async (name) => {
        const { id } = await create.mutateAsync(name);
        onClose();
        onCreated(id);
        toasts.success(t('created'));
      }}
    />
  );
}
