import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { BulkPanel, type BulkPanelProps } from './bulk-panel.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { SelectionBar, type SelectionBarProps } from './selection-bar.tsx';
import type { Leaving } from './use-leaving.ts';

/** The bar of a selection with its texts, which come when something is selected. */
export function SelectionArea(props: SelectionBarProps) {
  return (
    <DialogTextsProvider>
      <SelectionBar {...props} />
    </DialogTextsProvider>
  );
}

export interface BulkAreaProps extends BulkPanelProps {
  /** Null while nobody leaves the list. */
  readonly leaving: Leaving | null;
}

/** What goes on with many profiles, with its texts. */
export function BulkArea({ leaving, ...panel }: BulkAreaProps) {
  return (
    <DialogTextsProvider>
      <BulkPanel {...panel} />
      {leaving !== null && <LeaveQuestion state={panel.state} leaving={leaving} />}
    </DialogTextsProvider>
  );
}
