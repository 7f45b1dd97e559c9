import { useTranslations } from 'use-intl';
import { useMounted } from '../../lib/use-mounted.ts';
import { useToasts } from '../../ui/index.ts';
import { useCreateAssistant } from './api/create-assistant.ts';
import { AssistantNameDialog } from './assistant-name-dialog.tsx';

export interface CreateAssistantDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (assistantId: string) => void;
}

/** Creates an assistant and leads to it, unless it was closed meanwhile. */
export function CreateAssistantDialog({ onClose, onCreated }: CreateAssistantDialogProps) {
  const t = useTranslations('assistants');
  const toasts = useToasts();
  const isMounted = useMounted();
  const create = useCreateAssistant();
  return (
    <AssistantNameDialog
      title={t('createTitle')}
      submitLabel={t('createAction')}
      initialName=""
      sayFailed={(name, reason) => t('notCreated', { name, reason })}
      onClose={onClose}
      onSubmit={async (name) => {
        const { id } = await create.mutateAsync(name);
        // Also where the dialog was closed meanwhile, the reader hears that it was done.
        toasts.success(t('created'));
        if (!isMounted()) return;
        onClose();
        onCreated(id);
      }}
    />
  );
}
