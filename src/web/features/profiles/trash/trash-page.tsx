import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { TrashList } from './trash-list.tsx';

/** The deleted profiles of an assistant. The page is a chunk of its own, so its texts come with it. */
export function TrashPage({ assistantId }: { readonly assistantId: string }) {
  return (
    <DialogTextsProvider>
      <TrashList assistantId={assistantId} />
    </DialogTextsProvider>
  );
}
