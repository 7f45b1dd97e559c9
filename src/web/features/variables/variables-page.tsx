import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { VariableList } from './variable-list.tsx';

export interface VariablesPageProps {
  readonly assistantId: string;
  /** Undefined while it is loading. */
  readonly assistantName: string | undefined;
}

/** The environment variables of an assistant. The page is a chunk of its own, so its texts come with it. */
export function VariablesPage(props: VariablesPageProps) {
  return (
    <DialogTextsProvider>
      <VariableList {...props} />
    </DialogTextsProvider>
  );
}
