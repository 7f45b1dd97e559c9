import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Assistant } from '#contract/assistant.ts';
import { isProblem } from '../../lib/api/errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useMounted } from '../../lib/use-mounted.ts';
import { useToasts } from '../../ui/index.ts';
import { assistantQuery } from './api/get-assistant.ts';
import { useRenameAssistant } from './api/rename-assistant.ts';
import { AssistantNameDialog } from './assistant-name-dialog.tsx';

export interface RenameAssistantDialogProps {
  readonly assistant: Assistant;
  readonly onClose: () => void;
}

/** Renames an assistant. */
export function RenameAssistantDialog({ assistant, onClose }: RenameAssistantDialogProps) {
  const t = useTranslations('assistants');
  const toasts = useToasts();
  const isMounted = useMounted();
  const rename = useRenameAssistant(assistant.id);
  // Reads the version that the new name will replace.
  useQuery(assistantQuery(assistant.id));
  return (
    <AssistantNameDialog
      title={t('renameTitle')}
      submitLabel={t('renameAction')}
      initialName={assistant.name}
      changedMeanwhile={t('renamedMeanwhile')}
      sayFailed={(_, reason) => t('notRenamed', { name: isolate(assistant.name), reason })}
      onClose={onClose}
      onSubmit={async (name) => {
        const isTold = isProblem(rename.error, 'precondition_failed');
        await rename.mutateAsync({ name, shown: isTold ? null : assistant.version });
        // Also where the dialog was closed meanwhile, the reader hears that it was done.
        toasts.success(t('renamed'));
        if (isMounted()) onClose();
      }}
    />
  );
}
