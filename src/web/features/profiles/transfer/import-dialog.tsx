import { useTranslations } from 'use-intl';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { ImportReportView } from './import-report.tsx';
import { PreviewStep } from './preview-step.tsx';
import { TextStep } from './text-step.tsx';
import { useImport } from './use-import.ts';

export interface ImportDialogProps {
  readonly assistantId: string;
  readonly onClose: () => void;
}

/** Imports profiles: the text, then what it becomes, then what was saved. */
export function ImportDialog({ assistantId, onClose }: ImportDialogProps) {
  const t = useTranslations('transfer');
  const run = useImport(assistantId);
  return (
    <Dialog size="lg" onClose={onClose}>
      <DialogHeader title={t('importTitle')} onClose={onClose} />
      {run.report !== null ? (
        <ImportReportView report={run.report} typeOf={typesOf(run.preview)} onClose={onClose} />
      ) : run.preview !== null ? (
        <PreviewStep run={run} preview={run.preview} onClose={onClose} />
      ) : (
        <TextStep run={run} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** The types of the rows that the preview showed, for the names of their fields. */
function typesOf(preview: ReturnType<typeof useImport>['preview']): (row: number) => string {
  const types = new Map(preview?.rows.map(({ row, type }) => [row, type]));
  return (row) => types.get(row) ?? '';
}
