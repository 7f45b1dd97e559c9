import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { BulkPanel, type BulkPanelProps } from './bulk-panel.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { SelectionBar, type SelectionBarProps } from './selection-bar.tsx';

/** The bar of a selection with its texts, which come when something is selected. */
export function SelectionArea(props: SelectionBarProps) {
  return (
    <DialogTextsProvider>
      <SelectionBar {...props} />
    </DialogTextsProvider>
  );
}

/** What goes on with many profiles, with its texts. */
export function BulkArea(props: BulkPanelProps) {
  return (
    <DialogTextsProvider>
      <BulkPanel {...props} />
      <LeaveQuestion assistantId={props.assistantId} state={props.state} />
    </DialogTextsProvider>
  );
}
