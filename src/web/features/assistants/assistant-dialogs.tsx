import type { Assistant } from '#contract/assistant.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { CreateAssistantDialog } from './create-assistant-dialog.tsx';
import { DeleteAssistantDialog } from './delete-assistant-dialog.tsx';
import { RenameAssistantDialog } from './rename-assistant-dialog.tsx';

/** Which dialog of an assistant is open. */
export type AssistantDialog =
  { readonly kind: 'create' } | { readonly kind: 'rename' | 'delete'; readonly assistant: Assistant };

export interface AssistantDialogsProps {
  readonly dialog: AssistantDialog;
  readonly onClose: () => void;
  readonly onCreated: (assistantId: string) => void;
  readonly onDeleted: (assistantId: string) => void;
}

/** The dialogs of the switcher, in one chunk. */
export function AssistantDialogs(props: AssistantDialogsProps) {
  return (
    <DialogTextsProvider>
      <OpenDialog {...props} />
    </DialogTextsProvider>
  );
}

function OpenDialog({ dialog, onClose, onCreated, onDeleted }: AssistantDialogsProps) {
  switch (dialog.kind) {
    case 'create':
      return <CreateAssistantDialog onClose={onClose} onCreated={onCreated} />;
    case 'rename':
      return <RenameAssistantDialog assistant={dialog.assistant} onClose={onClose} />;
    case 'delete':
      return <DeleteAssistantDialog assistant={dialog.assistant} onClose={onClose} onDeleted={onDeleted} />;
  }
}
